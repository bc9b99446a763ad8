namespace SopEngine.Benchmarks.Completions;

/// <summary>
/// The thirteen statements of a completion, written by hand as somebody would who knows beforehand what comes out: the ticket with its version, two history entries, the clock and the
/// visit that end, those that begin, the facts of all of them, and the answer kept for a repeat; on a full day a message, a mail to be sent, and the file that becomes the ticket's. Both databases take this
/// text.
/// </summary>
internal static class FloorSql
{
    public const string Ticket = """
        UPDATE tickets SET state = $1, answers = '{}', last_seq = last_seq + 2, last_at = $2, last_hash = $3, due_at = $4, version = version + 1
        WHERE tenant = $5 AND number = $6 AND version = $7
        """;

    public const string History = """
        INSERT INTO history (tenant, ticket, seq, at, kind, actor, post, step, item, outcome, public, changes, salt, on_behalf_of_hash, ground_hash, answers_hash, previous_hash, hash)
        VALUES ($1, $2, $3, $4, 'completed', 'petugas', 'Petugas', 'kerja1', $5, 'selesai', $6, $7, $8, '', '', '', $9, $9)
        """;

    public const string EndedClock = "UPDATE clocks SET state = 'stopped', stopped_at = $1, used = $2 WHERE tenant = $3 AND ticket = $4 AND ordinal = $5";

    public const string NewClock = """
        INSERT INTO clocks (tenant, ticket, ordinal, kind, step, owner, target, state, started_at, running_since, used, due_at, pauses, extensions, calendar, generation)
        VALUES ($1, $2, $3, 'step', 'kerja1', 'provider', '{"amount":2,"kind":"fixed","unit":"hour"}', 'running', $4, $4, 0, $4, '[]', '[]', 'kantor@1', 1)
        """;

    public const string EndedItem = "UPDATE work_items SET state = 'done', clock_state = 'stopped', ended_at = $1, ended_by = 'petugas', outcome = 'selesai', inbox = '' WHERE tenant = $2 AND ticket = $3 AND ordinal = $4";

    public const string NewItem = """
        INSERT INTO work_items (tenant, ticket, ordinal, step, lane, visit, owner, state, roles, returned, active_at, skipped, clock, extensions, signatures, due_at, clock_state, inbox, inbox_at)
        VALUES ($1, $2, $3, 'kerja1', 'petugas', 1, 'provider', 'open', $4, $5, $6, $5, $7, 0, $8, $6, 'running', 'petugas', $6)
        """;

    public const string TicketFact = "UPDATE fact_tickets SET seq = $1, steps = $2, clocks = $3, allowance_ends_at = $4, first_response_at = $4, change_seq = NULL WHERE tenant = $5 AND ticket = $6";

    public const string EndedStepFact = """
        UPDATE fact_steps SET state = 'done', ended_at = $1, outcome = 'selesai', sla = 'met', working_ms = 0, used_ms = 0, calendar_ms = 0, late_ms = 0, change_seq = NULL
        WHERE tenant = $2 AND ticket = $3 AND ordinal = $4
        """;

    public const string NewStepFact = """
        INSERT INTO fact_steps (tenant, ticket, ordinal, sop, revision, step, phase, lane, owner, gating, visit, round, state, active_at, skipped, resolved, escalated, given_back, reopened,
          clock, calendar, reading, target_ms, allows, due_at, due_on, sla, pauses, paused_ms, paused_used_ms, paused_late_ms, paused_for_requester_ms, paused_for_requester)
        VALUES ($1, $2, $3, 'enam-tugas', 1, 'kerja1', 'work', 'petugas', 'provider', TRUE, 1, 1, 'open', $4, FALSE, FALSE, FALSE, FALSE, FALSE,
          $5, 'kantor@1', 'workingElapsed', 7200000, TRUE, $4, $6, 'pending', 0, 0, 0, 0, 0, FALSE)
        """;

    public const string EndedClockFact = "UPDATE fact_clocks SET state = 'stopped', stopped_at = $1, used_ms = 0, sla = 'met' WHERE tenant = $2 AND ticket = $3 AND ordinal = $4";

    public const string NewClockFact = """
        INSERT INTO fact_clocks (tenant, ticket, ordinal, sop, kind, step, owner, reading, state, target_ms, started_at, due_at, pauses, extensions, used_ms, sla, calendar)
        VALUES ($1, $2, $3, 'enam-tugas', 'step', 'kerja1', 'provider', 'workingElapsed', 'running', 7200000, $4, $4, 0, 0, 0, 'pending', 'kantor@1')
        """;

    public const string Message = """
        INSERT INTO inbox (tenant, id, recipient, ticket, step, template, subject, body, at)
        VALUES ($1, $2, 'pemohon', $3, 'kerja1', 'pemberitahuan', 'Kabar tiket ENAM-2026-0000001', $4, $5)
        """;

    public const string Delivery = """
        INSERT INTO deliveries (tenant, id, ticket, step, template, recipient, way, address, subject, body, at, digest, state, run_at, attempts)
        VALUES ($1, $2, $3, 'kerja1', 'pemberitahuan', 'pemohon', 'email', 'pemohon@enam.example', 'Kabar tiket ENAM-2026-0000001', $4, $5, $6, 'waiting', $5, 0)
        """;

    public const string File = "UPDATE files SET ticket = $1, claimed_at = $2 WHERE tenant = $3 AND id = $4";

    public const string Operation = "INSERT INTO operations (tenant, user_name, key, request_hash, status, body, at) VALUES ($1, 'petugas', $2, $3, 200, $4, $5)";
}
