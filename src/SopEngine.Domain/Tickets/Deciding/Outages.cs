using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>
/// One ticket for an outage, and others that are its parts: what officers say on it for all to read, and how it ends, is told to the requester of every part that is still
/// open. Nothing of a part is done or closed by it: that stays with people.
/// </summary>
internal static class Outages
{
    /// <summary>How many parts an outage may have: each is written in the transaction of what is told to all.</summary>
    public const int MostParts = 100;

    public static Problem? Declare(DecisionDraft draft, TicketCommand.DeclareOutage command)
    {
        if (Refused(draft, "menandai tiket sebagai induk gangguan") is { } refused)
        {
            return refused;
        }

        if (draft.Header.Outage || OutageOf(draft.Header) is not null)
        {
            return new TicketProblems.OutageUnfit("Tiket ini sudah menjadi induk gangguan, atau bagian dari gangguan lain.");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        draft.Record(HistoryKind.OutageDeclared, null, null, command.Ground.Trim());
        draft.Set(draft.Header with { Outage = true });
        return null;
    }

    public static Problem? Join(DecisionDraft draft, TicketCommand.JoinOutage command)
    {
        var header = draft.Header;
        if (Refused(draft, "menjadikan tiket ini bagian gangguan") is { } refused)
        {
            return refused;
        }

        if (header.Outage)
        {
            return new TicketProblems.OutageUnfit($"Tiket {header.Number} sendiri induk gangguan; induk tidak dapat menjadi bagian.");
        }

        if (OutageOf(header) is { } known)
        {
            return new TicketProblems.OutageUnfit($"Tiket {header.Number} sudah bagian dari gangguan {known}. Lepaskan dahulu bila itu keliru.");
        }

        if (command.Outage == header.Number)
        {
            return Unfit("useless", "Pilih tiket lain sebagai induk gangguan.");
        }

        draft.Record(HistoryKind.Linked, null, TicketLink.PartOf, command.Outage);
        draft.Set(header with { Links = [.. header.Links, new TicketLink(command.Outage, TicketLink.PartOf)] });
        draft.Send(new Effect.Elsewhere(command.Outage, new TicketCommand.TakePart(header.Number), Required: true));
        return null;
    }

    public static Problem? TakePart(DecisionDraft draft, TicketCommand.TakePart command)
    {
        var header = draft.Header;
        if (Refused(draft, "menambah bagian pada gangguan ini") is { } refused)
        {
            return refused;
        }

        if (!header.Outage)
        {
            return Unfit("not-an-outage", $"Tiket {header.Number} belum ditandai sebagai induk gangguan.");
        }

        if (header.Links.Count(link => link.Kind == TicketLink.HasPart) >= MostParts)
        {
            return new TicketProblems.OutageFull(header.Number, MostParts);
        }

        // whoever reported the outage need not know who else did
        draft.Record(draft.Entry(HistoryKind.Linked) with { Outcome = TicketLink.HasPart, Ground = command.Number, Public = false });
        draft.Set(header with { Links = [.. header.Links, new TicketLink(command.Number, TicketLink.HasPart)] });
        return null;
    }

    public static Problem? Leave(DecisionDraft draft, TicketCommand.LeaveOutage command)
    {
        var header = draft.Header;
        if (Refused(draft, "melepaskan tiket ini dari gangguan") is { } refused)
        {
            return refused;
        }

        if (OutageOf(header) is not { } outage)
        {
            return new TicketProblems.OutageUnfit($"Tiket {header.Number} bukan bagian dari gangguan mana pun.");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        draft.Record(HistoryKind.Unlinked, null, TicketLink.PartOf, command.Ground.Trim());
        draft.Set(header with { Links = [.. header.Links.Where(link => link.Kind != TicketLink.PartOf)] });
        draft.Send(new Effect.Elsewhere(outage, new TicketCommand.LosePart(header.Number), Required: false));
        return null;
    }

    public static Problem? LosePart(DecisionDraft draft, TicketCommand.LosePart command)
    {
        var (header, part) = (draft.Header, new TicketLink(command.Number, TicketLink.HasPart));
        if (!header.Links.Contains(part))
        {
            return new TicketProblems.OutageUnfit($"Tiket {command.Number} bukan bagian dari gangguan ini.");
        }

        draft.Record(draft.Entry(HistoryKind.Unlinked) with { Outcome = TicketLink.HasPart, Ground = command.Number, Public = false });
        draft.Set(header with { Links = [.. header.Links.Where(link => link != part)] });
        return null;
    }

    public static Problem? Hear(DecisionDraft draft, TicketCommand.HearOutage command)
    {
        if (OutageOf(draft.Header) != command.Outage)
        {
            return new TicketProblems.OutageUnfit($"Tiket {draft.Header.Number} bukan bagian dari gangguan {command.Outage}.");
        }

        draft.Record(draft.Entry(HistoryKind.OutageHeard) with { Outcome = command.Outage, Ground = command.Text });
        if (command.News == OutageNews.Said)
        {
            HoldWork.MarkResponse(draft, null);
        }

        draft.Send(new Effect.Message(TemplateOf(command.News), [TicketState.RequesterParty], [], ["email", "inbox"], null, null, null));
        return null;
    }

    /// <summary>Passes on what an officer has said for all to read.</summary>
    public static void Say(DecisionDraft draft, string text)
    {
        if (Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            Tell(draft, OutageNews.Said, text);
        }
    }

    /// <summary>Passes on how the outage has ended since, if it has.</summary>
    public static void Announce(DecisionDraft draft, TicketHeader before)
    {
        var after = draft.Header;
        if (before.ResolvedAt is null && after.ResolvedAt is not null)
        {
            Tell(draft, OutageNews.Resolved, "Gangguan ini dinyatakan sudah ditangani.");
        }
        else if (before.ClosedAt is null && after.ClosedAt is not null)
        {
            Tell(draft, OutageNews.Closed, "Tiket gangguan ini sudah ditutup.");
        }
    }

    private static void Tell(DecisionDraft draft, OutageNews news, string text)
    {
        foreach (var part in draft.Header.Links.Where(link => draft.Header.Outage && link.Kind == TicketLink.HasPart))
        {
            draft.Send(new Effect.Elsewhere(part.Number, new TicketCommand.HearOutage(draft.Header.Number, news, text), Required: false));
        }
    }

    private static string TemplateOf(OutageNews news) => news switch
    {
        OutageNews.Said => "gangguan-kabar",
        OutageNews.Resolved => "gangguan-selesai",
        OutageNews.Closed => "gangguan-ditutup",
        _ => throw new InvalidOperationException($"Unknown news {news}."),
    };

    private static string? OutageOf(TicketHeader header) => header.Links.FirstOrDefault(link => link.Kind == TicketLink.PartOf)?.Number;

    private static TicketProblems.NotAllowed? Refused(DecisionDraft draft, string act) =>
        Permissions.IsOfficer(draft.Context, draft.Context.Actor) ? null : new TicketProblems.NotAllowed(act);

    private static TicketProblems.FormInvalid Unfit(string code, string message) => new([new FieldError("of", code, message)]);
}
