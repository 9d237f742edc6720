import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Where short messages appear; the button that closes one has a name in the language of the moment. */
export function Messages() {
  const { t } = useTranslation();
  const named = { defaultProps: { closeButtonProps: { 'aria-label': t('common.close') } } };
  return (
    <MantineThemeProvider inherit theme={{ components: { Notification: named } }}>
      <Notifications position="bottom-right" limit={4} />
    </MantineThemeProvider>
  );
}
