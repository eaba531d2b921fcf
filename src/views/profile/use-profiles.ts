import { useMemo } from 'react';
import { type Profile, profileOf } from '../../analysis/profile';
import { createStandings, type Standing } from '../../analysis/standing';
import { type Assessment, listAssessments } from '../../document/create-document';
import { readRule } from '../../document/rules';
import type { Model } from '../../model/model';
import { useWorkspace, useWorkspaceState } from '../use-workspace';

/** One assessment of a staged model, worked out. */
export interface AssessedProfile {
  readonly assessment: Assessment;
  readonly profile: Profile;
  readonly standing: Standing;
}

/** Every assessment of the document with its standing and profile in a staged model, oldest first. */
export function useProfiles(model: Model): readonly AssessedProfile[] {
  const { store } = useWorkspace();
  const { said, assessments, rules } = useWorkspaceState(({ shown }) => shown.tables);
  return useMemo(() => {
    const { shown } = store.getState();
    // The tables are what the answer depends on: the rest of the document may change freely.
    const document = { ...shown, tables: { ...shown.tables, said, assessments, rules } };
    const rule = readRule(document, model);
    if (rule === null) return [];
    return listAssessments(document).flatMap((assessment) => {
      const standing = createStandings(model)(document, assessment.id);
      const profile = profileOf(model, document, assessment.id, rule);
      return standing === null ? [] : [{ assessment, profile, standing }];
    });
  }, [store, model, said, assessments, rules]);
}
