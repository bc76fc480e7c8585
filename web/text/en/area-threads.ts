import type { FollowUpTranslation } from '../follow-up-sv';

export const areaThreads: FollowUpTranslation['areaThreads'] = {
  title: 'What is being done',
  claims:
    'Interventions are numbered in the order they began. A figure that has changed since does not show that the intervention changed it.',
  nothing: 'No intervention has been entered for {{area}}.',
  unmet: 'Problems without intervention',
  toThreads: 'Follow the threads of {{area}}: from problem to measurement',
  strip: 'When interventions in the area began and how long they last',
  stripNote:
    'The numbers show when interventions began, and the lines how long they last; dashed ones are planned. They are listed further down, under What is being done. They do not show why the curve looks as it does.',
  tick: 'Intervention {{number}}: {{title}}',
};
