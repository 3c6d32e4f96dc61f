/** A pen icon. */
export function EditIcon() {
  return (
    <svg width="13" height="13" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M2.5 13.5 3.2 10.4 10.9 2.7a1 1 0 0 1 1.4 0l1 1a1 1 0 0 1 0 1.4L5.6 12.8 2.5 13.5ZM9.6 4l2.4 2.4" />
    </svg>
  );
}
