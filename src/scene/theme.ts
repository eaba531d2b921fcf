/** For what a picture is drawn: the two screens, and paper. */
export type ThemeName = 'light' | 'dark' | 'print';

/** The colours of everything that is not data, as #rrggbb. The style sheet takes the same ones. */
export interface Theme {
  readonly name: ThemeName;
  readonly page: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** Edge of a tile that has no fill, and the lines of the not-applicable hatch. */
  readonly edge: string;
  readonly hatch: string;
  readonly accent: string;
}

export const themes: { readonly [name in ThemeName]: Theme } = {
  light: {
    name: 'light',
    page: '#f4f5f7',
    surface: '#ffffff',
    text: '#14161a',
    muted: '#565d69',
    line: '#dde0e6',
    edge: '#9aa1ad',
    hatch: '#d3d7de',
    accent: '#1f5fbf',
  },
  dark: {
    name: 'dark',
    page: '#0f1115',
    surface: '#181b21',
    text: '#eef0f4',
    muted: '#a3abb8',
    line: '#2c313a',
    edge: '#6b7380',
    hatch: '#3a404b',
    accent: '#7db0ff',
  },
  print: {
    name: 'print',
    page: '#ffffff',
    surface: '#ffffff',
    text: '#000000',
    muted: '#4a4a4a',
    line: '#c8c8c8',
    edge: '#8a8a8a',
    hatch: '#cfcfcf',
    accent: '#1f5fbf',
  },
};
