using SopEngine.Domain.Problems;
using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Brings a ticket into being and does the intake rows that are the requester's own.</summary>
internal static class FileTicket
{
    public static Result<Decision> Decide(TicketContext context, TicketCommand.File command)
    {
        var officer = Permissions.IsOfficer(context, context.Actor);
        var topic = context.FindTopic(command.Topic);
        var channel = command.Channel ?? (context.Sop.Intake.Channels is [var first, ..] ? first : "web");
        var header = Header(context, command, channel, topic);
        var errors = Around(context, command, channel, officer, topic).ToList();
        var check = FormCheck.Check(context, header, Intake.Fields(context), command.Form, new Dictionary<string, Answer>());
        errors.AddRange(check.Errors);
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var draft = new DecisionDraft(context, TicketState.Empty) { ClocksFrom = command.ReceivedAt ?? context.Now };
        draft.Record(draft.Entry(HistoryKind.Filed) with { OnBehalfOf = command.OnBehalfOf, Answers = check.Accepted });
        draft.Set(header);
        if (command.Follows is { } before)
        {
            draft.Send(new Effect.Elsewhere(before, new TicketCommand.FollowedBy(command.Number), Required: true));
        }

        RowMoves.Follow(draft, draft.Flow.Start(), null);
        DoOwnRows(draft);
        Settling.Settle(draft);
        return draft.Done();
    }

    private static TicketHeader Header(TicketContext context, TicketCommand.File command, string channel, CatalogueTopic? topic) => new()
    {
        Number = command.Number,
        Sop = context.Sop.Sop,
        Revision = context.Sop.Revision,
        Topic = topic?.Id,
        Class = topic?.Class,
        TicketType = topic?.TicketType,
        Channel = channel,
        Requester = command.OnBehalfOf is not null ? null : context.Actor.IsSystem ? command.Requester : context.Actor.UserName,
        FiledBy = context.Actor.UserName,
        OnBehalf = command.OnBehalfOf is not null,
        ReceivedAt = command.ReceivedAt,
        OpenedAt = context.Now,
        Caller = command.Caller,
        Links = command.Follows is { } before ? [new TicketLink(before, TicketLink.Follows)] : [],
    };

    private static IEnumerable<FieldError> Around(TicketContext context, TicketCommand.File command, string channel, bool officer, CatalogueTopic? topic)
    {
        if (context.Sop.Intake.Topics && command.Topic is null)
        {
            yield return new FieldError("topic", "required", "Pilih topik layanan.");
        }
        else if (command.Topic is not null && topic is null)
        {
            yield return new FieldError("topic", "unknown", $"Topik \"{command.Topic}\" tidak ada dalam katalog layanan SOP ini.");
        }

        if (!context.Sop.Intake.Channels.Contains(channel))
        {
            var choices = string.Join(", ", context.Sop.Intake.Channels);
            yield return new FieldError("channel", "unknown", $"Kanal \"{channel}\" tidak dikenal SOP ini. Yang dikenal: {choices}.");
        }

        if (command.ReceivedAt > context.Now)
        {
            yield return new FieldError("receivedAt", "future", "Waktu diterima tidak boleh sesudah sekarang.");
        }

        if (command.ReceivedAt is not null && !officer)
        {
            yield return new FieldError("receivedAt", "officer-only", "Waktu diterima hanya diisi oleh petugas.");
        }

        if (command.OnBehalfOf is not null && !officer)
        {
            yield return new FieldError("onBehalfOf", "officer-only", "Hanya petugas yang dapat mengajukan atas nama orang lain.");
        }
        else if (command.OnBehalfOf is { } name && string.IsNullOrWhiteSpace(name))
        {
            yield return new FieldError("onBehalfOf.name", "required", "Tulis nama orang yang diwakili.");
        }
    }

    private static void DoOwnRows(DecisionDraft draft)
    {
        foreach (var row in Intake.Rows(draft.Context.Sop))
        {
            var item = draft.State.Items.Values.FirstOrDefault(open => open.Step == row.Id && draft.LaneOf(open).Requester);
            if (item is null)
            {
                return;
            }

            draft.Record(HistoryKind.StepCompleted, item, row.Outcomes[0].Id);
            RowMoves.Take(draft, item, row.Outcomes[0]);
        }
    }
}
