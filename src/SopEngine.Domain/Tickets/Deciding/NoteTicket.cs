using SopEngine.Domain.Problems;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Adds remarks and links.</summary>
internal static class NoteTicket
{
    /// <summary>How many tickets may be filed after one.</summary>
    public const int MostFollowers = 20;

    public static Problem? Comment(DecisionDraft draft, TicketCommand.Comment command)
    {
        var (context, header) = (draft.Context, draft.Header);
        if (!Permissions.MayRead(context, header, context.Actor))
        {
            return new TicketProblems.NotAllowed("memberi catatan pada tiket ini");
        }

        if (Grounds.Missing(command.Text, "text") is { } missing)
        {
            return missing;
        }

        // what a requester writes is always for both sides to read
        var shown = command.Public || !Permissions.IsOfficer(context, context.Actor);
        draft.Record(draft.Entry(HistoryKind.Commented) with { Ground = command.Text.Trim(), Public = shown });
        if (shown)
        {
            HoldWork.MarkResponse(draft, null);
            if (!Permissions.IsRequester(header, context.Actor))
            {
                draft.Send(new Effect.Message("catatan", [TicketState.RequesterParty], [], ["inbox"], null, null, null));
            }

            Outages.Say(draft, command.Text.Trim());
        }

        var told = Mentions.In(command.Text, context, header);
        if (told.Count > 0)
        {
            draft.Send(new Effect.Message("sebutan", [.. told.Select(person => $"person:{person}")], [], ["email", "inbox"], null, null, null));
        }

        return null;
    }

    public static Problem? Link(DecisionDraft draft, TicketCommand.Link command)
    {
        if (!Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("menautkan tiket");
        }

        if (command.Other == draft.Header.Number || draft.Header.Links.Any(link => link.Number == command.Other))
        {
            return new TicketProblems.FormInvalid([new FieldError("other", "useless", "Pilih tiket lain yang belum ditautkan.")]);
        }

        draft.Record(HistoryKind.Linked, null, null, command.Other);
        draft.Set(draft.Header with { Links = [.. draft.Header.Links, new TicketLink(command.Other, TicketLink.Related)] });
        return null;
    }

    public static Problem? FollowedBy(DecisionDraft draft, TicketCommand.FollowedBy command)
    {
        var header = draft.Header;
        if (!Permissions.MayRead(draft.Context, header, draft.Context.Actor))
        {
            return Unfit("unknown", $"Tidak ada tiket {header.Number} yang dapat Anda lihat.");
        }

        if (header.ClosedAt is null)
        {
            return Unfit("not-closed", $"Tiket {header.Number} belum ditutup. Tulis komentar pada tiket itu, tidak perlu mengajukan lagi.");
        }

        if (header.Links.Count(link => link.Kind == TicketLink.FollowedBy) >= MostFollowers)
        {
            return Unfit("too-many", $"Tiket {header.Number} sudah diajukan lagi {MostFollowers} kali. Ajukan lagi dari tiket yang terbaru.");
        }

        draft.Record(HistoryKind.Linked, null, TicketLink.FollowedBy, command.Number);
        draft.Set(header with { Links = [.. header.Links, new TicketLink(command.Number, TicketLink.FollowedBy)] });
        return null;
    }

    private static TicketProblems.FormInvalid Unfit(string code, string message) => new([new FieldError("follows", code, message)]);
}
