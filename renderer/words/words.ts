/** Which language is spoken: the system's, until a person chooses. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { preference, remember } from '../desk.ts';
import { en } from './en.ts';
import { ko } from './ko.ts';

export const languages = { en: 'English', ko: '한국어' } as const;
export type Language = keyof typeof languages;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Readies the words. The choice made before, else the system's language, else English. */
export async function startWords(): Promise<void> {
  const chosen = await preference('language');
  const language: Language =
    chosen === 'en' || chosen === 'ko' ? chosen : navigator.language.startsWith('ko') ? 'ko' : 'en';
  document.documentElement.lang = language;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ko: { translation: ko } },
    // React escapes; evidence in a sentence is made visible before it gets here.
    interpolation: { escapeValue: false },
  });
}

/** Speaks another language from now on. */
export async function speak(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
  await remember('language', language);
}
