import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@fontsource-variable/noto-sans-kr/index.css';
import './ui/tokens.css';
import './ui/base.css';
import { type MantineColorScheme, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { preference, remember } from './desk.ts';
import { Messages } from './frame/Messages.tsx';
import { surfaces, theme } from './ui/theme.ts';
import { startWords } from './words/words.ts';

const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root.');

await startWords();
const chosen = await preference('colours');
const scheme: MantineColorScheme = chosen === 'light' || chosen === 'dark' ? chosen : 'auto';

createRoot(place).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={surfaces}
      defaultColorScheme={scheme}
      colorSchemeManager={{
        get: () => scheme,
        set: (value) => void remember('colours', value),
        subscribe: () => {},
        unsubscribe: () => {},
        clear: () => void remember('colours', 'auto'),
      }}
    >
      <Messages />
      <App />
    </MantineProvider>
  </StrictMode>,
);
