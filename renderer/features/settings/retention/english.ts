/** Settings: how long private impressions are kept before they are asked about. */
export const settingsRetentionEnglish = {
  title: 'Private impressions',
  text: 'Private notes that are not marked as a fact, a quote or a plan, and impressions inside feedback, are offered for deletion once they are old. Nothing goes by itself.',
  months: 'Offered for deletion after',
  after: 'months',
  never: 'never',
  old_one: '{{count}} impression is older than that.',
  old_other: '{{count}} impressions are older than that.',
  none: 'No impression is older than that.',
} as const;
