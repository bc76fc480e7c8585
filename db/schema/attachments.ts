/** The bytes of a file, once however often it is attached. */
export interface AttachmentFilesTable {
  /** In hex. */
  sha256: string;
  size: number;
  bytes: Uint8Array;
  /** Instant when they were last sent in: what is attached to nothing is taken away a day after. */
  kept_at: string;
}

/** A file attached to a section. */
export interface AttachmentsTable {
  id: string;
  report_id: string;
  section_key: string;
  sha256: string;
  /** As its author called it, without folders. */
  file_name: string;
  /** Of its content, not of its name. */
  media_type: string;
  added_at: string;
  added_by: string;
  /** Instant from which it is no part of the section; what was decided with it keeps it. */
  removed_at: string | null;
}
