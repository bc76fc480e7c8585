/** The programme's focus areas as they stand, on the overview. */
export const focusStrip = {
  title: 'Så står programmets fokusområden mot sina mål',
  lead: 'Räknat är beslutade målnivåer gånger de områden de gäller. Det visar vad som har mätts, inte vad åtgärder har lett till.',
  noTargets: 'Inga målnivåer att mäta mot',
  withoutTarget_one: 'Ett mål saknar målnivå',
  withoutTarget_other: '{{count}} mål saknar målnivå',
  interventions_one: 'En åtgärd planeras eller pågår',
  interventions_other: '{{count}} åtgärder planeras eller pågår',
  noInterventions: 'Ingen offentlig åtgärd',
};
