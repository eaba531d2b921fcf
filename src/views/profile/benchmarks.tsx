import type { Model } from '../../model/model';
import type { BenchmarkFile } from '../../model/model-file';
import styles from './profile-view.module.css';

/** The figures that were published about a model, each with its source and year, and what they are not. */
export function Benchmarks({ model }: { readonly model: Model }) {
  return (
    <section className={styles['card']} aria-label="Published figures">
      <h3>Published figures</h3>
      {model.benchmarks.length === 0 ? (
        <p>No average of {model.title} is published.</p>
      ) : (
        <>
          <p role="note" className={styles['warning']}>
            A published average is of another kind than a stage: the mean over many organizations,
            by a formula that is not public. It is about {model.title}, {model.edition}, and says
            nothing about any other edition.
          </p>
          <table className={styles['figures']}>
            <thead>
              <tr>
                <th scope="col">Figure</th>
                <th scope="col">Value</th>
                <th scope="col">Source</th>
                <th scope="col">Year</th>
              </tr>
            </thead>
            <tbody>
              {model.benchmarks.map((benchmark) => (
                <tr key={benchmark.id}>
                  <th scope="row">{benchmark.label}</th>
                  <td>{valueOf(benchmark)}</td>
                  <td>
                    {model.sources.find((source) => source.id === benchmark.source)?.title ??
                      benchmark.source}
                  </td>
                  <td>{benchmark.year}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function valueOf({ value, text }: BenchmarkFile): string {
  if (value === undefined) return text ?? '';
  return text === undefined ? String(value) : `${value}, ${text}`;
}
