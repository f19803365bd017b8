/** Who may date promises anew. */
export const roles = ['Loyalty Manager', 'Loyalty Administrator'] as const;
