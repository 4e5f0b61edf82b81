export const skillsEnglish = {
  gone: 'This person is not here any more.',
  toToday: 'Go to Today',
  growth: 'Growth',
  backToPerson: 'Back to {{name}}’s page',
  teamSkills: 'Skills of the team',
} as const;
