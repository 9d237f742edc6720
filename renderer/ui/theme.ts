import { Button, type CSSVariablesResolver, createTheme, Input, type MantineColorsTuple } from '@mantine/core';

/** The accent in ten steps, light to dark; components of Mantine take their fills from it. */
const petrol: MantineColorsTuple = [
  '#e7f4f6',
  '#cfe7eb',
  '#a6d3da',
  '#79bdc8',
  '#5cc3d2',
  '#2f8f9d',
  '#157585',
  '#0b6170',
  '#084e5b',
  '#053d47',
];

/** Mantine's dark surfaces, from text to the deepest ground, in the greys of our tokens. */
const dark: MantineColorsTuple = [
  '#e4e9ef',
  '#b4bfcb',
  '#94a1af',
  '#647282',
  '#2d3641',
  '#222933',
  '#1a1f26',
  '#14181d',
  '#10141a',
  '#0c1015',
];

export const theme = createTheme({
  fontFamily: "'Noto Sans KR Variable', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif",
  fontFamilyMonospace: 'var(--mono)',
  colors: { petrol, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 3,
  focusRing: 'auto',
  cursorType: 'pointer',
  fontSizes: { xs: '11px', sm: '12px', md: '12px', lg: '13px', xl: '15px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: { fontWeight: '600' },
  components: {
    ...Object.fromEntries(
      [
        'TextInput',
        'Textarea',
        'Select',
        'NumberInput',
        'Autocomplete',
        'Checkbox',
        'Switch',
        'SegmentedControl',
        'MultiSelect',
        'InputWrapper',
        'Radio',
      ].map((name) => [name, { defaultProps: { size: 'xs' } }]),
    ),
    Input: Input.extend({ vars: () => ({ wrapper: { '--input-height': '26px' } }) }),
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      vars: (_, props) => ({
        root: props.size === 'xs' ? { '--button-height': '26px', '--button-padding-x': '10px' } : {},
      }),
    }),
  },
});

/** Mantine's own surfaces, drawn in our tokens. */
export const surfaces: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--panel)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-color-default': 'var(--panel)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-error': 'var(--bad)',
  };
  return { variables: {}, light: both, dark: both };
};
