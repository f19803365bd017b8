/** Who may look. */
export const readers = ['Loyalty Manager', 'Loyalty Administrator'] as const;

/** Who may save. */
export const writers = ['Loyalty Administrator'] as const;
