import { useTranslation } from 'react-i18next';
import { useLive } from '#data/live.ts';
import { ownQuestions } from '#data/questions.ts';
import { type BankQuestion, questionBank } from '#domain/sessions/question-bank.ts';

/** Everything that can be asked, in words; `undefined` while the leader's own questions are on their way. */
export const useQuestionBank = (): BankQuestion[] | undefined => {
  const { t } = useTranslation('questions');
  const own = useLive(ownQuestions, []);
  return own && questionBank(own, (id) => t(id));
};
