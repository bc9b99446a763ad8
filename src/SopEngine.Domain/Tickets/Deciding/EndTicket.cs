using SopEngine.Domain.Clocks;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Closes tickets, withdraws, merges and reopens them.</summary>
internal static class EndTicket
{
    /// <summary>Ends the ticket: nothing stays open, nothing runs, nothing is due but the report to whoever called it.</summary>
    public static void Close(DecisionDraft draft, ClosureKind kind)
    {
        RowMoves.CancelAll(draft);
        draft.Record(HistoryKind.Closed);
        TicketClock.Stop(draft);
        foreach (var clock in draft.State.Clocks.Values.ToList())
        {
            draft.Set(clock.Stop(draft.Now));
        }

        foreach (var alarm in draft.State.Alarms.Values.ToList())
        {
            draft.Change(new StateChange.AlarmDropped(alarm.Ordinal));
        }

        draft.Change(new StateChange.MarkingSet(Marking.Empty));
        draft.Set(draft.Header with { ClosedAt = draft.Now, ClosureKind = draft.Header.PendingClosure ?? kind });
        if (draft.Header.Caller is not null)
        {
            Alarms.Set(draft, AlarmKind.ReportBack, draft.Now, null, 0);
        }
    }

    public static Problem? Withdraw(DecisionDraft draft, TicketCommand.Withdraw command)
    {
        var requester = Permissions.IsRequester(draft.Header, draft.Context.Actor);
        if (!requester && !Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("menarik tiket ini");
        }

        if (!requester && Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        draft.Record(HistoryKind.Withdrawn, null, null, command.Ground);
        draft.Set(draft.Header with { PendingClosure = ClosureKind.Withdrawn });
        Close(draft, ClosureKind.Withdrawn);
        return null;
    }

    public static Problem? Merge(DecisionDraft draft, TicketCommand.Merge command)
    {
        if (!Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("menggabungkan tiket");
        }

        if (command.Into == draft.Header.Number)
        {
            return new TicketProblems.FormInvalid([new FieldError("into", "useless", "Pilih tiket lain sebagai tiket induk.")]);
        }

        draft.Record(HistoryKind.Merged, null, null, command.Ground);
        draft.Set(draft.Header with
        {
            PendingClosure = ClosureKind.Duplicate,
            Links = [.. draft.Header.Links, new TicketLink(command.Into, TicketLink.DuplicateOf)],
        });
        Close(draft, ClosureKind.Duplicate);
        return null;
    }

    /// <summary>
    /// Opens a ticket again where the SOP has a row to open it at: where its reopening answer leads, or the row whose silence closed it.
    /// </summary>
    public static Problem? Reopen(DecisionDraft draft, TicketCommand.Reopen command)
    {
        var (context, header) = (draft.Context, draft.Header);
        if (!Permissions.MayRead(context, header, context.Actor))
        {
            return new TicketProblems.NotAllowed("membuka kembali tiket ini");
        }

        if (header.ClosedAt is null)
        {
            return new TicketProblems.ReopenNotPossible("Tiket ini belum ditutup; jawablah langkah yang sedang menunggu.");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        if (Target(context.Sop, header) is not { } row)
        {
            return new TicketProblems.ReopenNotPossible("SOP ini tidak mengenal pembukaan kembali. Ajukan tiket baru dan sebutkan nomor tiket ini.");
        }

        var start = draft.Flow.StartAt(row);
        if (Stranding.IsPossible(draft.Flow, start))
        {
            return new TicketProblems.WouldStrand(row.No.Length > 0 ? row.No : row.Id);
        }

        draft.Record(HistoryKind.Reopened, null, null, command.Ground);
        draft.Set(Reopened(header));
        RowMoves.Follow(draft, start, null);
        return null;
    }

    private static TicketHeader Reopened(TicketHeader header) => header with
    {
        ClosedAt = null,
        ClosureKind = null,
        PendingClosure = null,
        ResolvedAt = null,
        ConfirmedAt = null,
        Reopenings = header.Reopenings + 1,
    };

    private static Step? Target(SopRevision sop, TicketHeader header)
    {
        if (header.ClosureKind is ClosureKind.AutoClosedIncomplete or ClosureKind.AutoClosedNoResponse
            && sop.Steps.FirstOrDefault(step => step.Outcomes.Any(outcome => outcome.BySilence && outcome.Close == header.ClosureKind)) is { } silent)
        {
            return silent;
        }

        var reopening = sop.Steps.SelectMany(step => step.Outcomes).FirstOrDefault(outcome => outcome.Reopens);
        var target = reopening?.ReturnTo ?? (reopening?.Goto is [var only] ? only : null);
        return target is null ? null : sop.FindStep(target);
    }
}
