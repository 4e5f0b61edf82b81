import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ProgressLine } from '#ui/progress-line.tsx';

const line = () => page.getByRole('progressbar', { name: 'Unlocking' });

test('says how far it is, or that nobody knows', async () => {
  const screen = await render(<ProgressLine label="Unlocking" share={null} />);
  await expect.element(line()).not.toHaveAttribute('aria-valuenow');
  await screen.rerender(<ProgressLine label="Unlocking" share={0.426} />);
  await expect.element(line()).toHaveAttribute('aria-valuenow', '43');
});
