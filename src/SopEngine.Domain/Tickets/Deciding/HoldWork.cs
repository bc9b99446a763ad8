using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Takes work, gives it back, hands it to somebody.</summary>
internal static class HoldWork
{
    public static Problem? Claim(DecisionDraft draft, TicketCommand.Claim command)
    {
        var found = Find(draft, command.Item);
        if (!found.Succeeded(out var item, out var problem))
        {
            return problem;
        }

        if (item.State == WorkItemState.Claimed && item.Assignee == draft.Context.Actor.UserName)
        {
            return null;
        }

        if (Held(draft, draft.Row(item.Step)) is { } held)
        {
            return held;
        }

        draft.Record(HistoryKind.Claimed, item);
        MarkResponse(draft, item);
        draft.Set(item with { State = WorkItemState.Claimed, Assignee = draft.Context.Actor.UserName, ClaimedAt = draft.Now });
        return null;
    }

    public static Problem? Release(DecisionDraft draft, TicketCommand.Release command)
    {
        var item = draft.State.Items.GetValueOrDefault(command.Item);
        if (item is null)
        {
            return Missing(draft, command.Item);
        }

        if (item.Assignee is null)
        {
            return new TicketProblems.WorkItemNotClaimed();
        }

        if (Permissions.KeptFrom(draft.Context, item, draft.Context.Actor) is { } holder && !Permissions.HasAuthority(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.WorkItemTaken(holder);
        }

        if (item.Assignee != draft.Context.Actor.UserName && !Permissions.BelongsTo(draft.Context, draft.Header, item, draft.Context.Actor) && !Permissions.HasAuthority(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotYourWork(draft.LaneOf(item).Label);
        }

        draft.Record(HistoryKind.Released, item);
        draft.Set(item with { State = WorkItemState.Open, Assignee = null });
        return null;
    }

    public static Problem? Assign(DecisionDraft draft, TicketCommand.Assign command)
    {
        var item = draft.State.Items.GetValueOrDefault(command.Item);
        if (item is null)
        {
            return Missing(draft, command.Item);
        }

        var (context, lane) = (draft.Context, draft.LaneOf(item));
        if (lane.Requester || !(Permissions.BelongsTo(context, draft.Header, item, context.Actor) || Permissions.HasAuthority(context, context.Actor)))
        {
            return new TicketProblems.NotYourWork(lane.Label);
        }

        if (!context.People.TryGetValue(command.Person, out var person) || !Permissions.MayHold(item, person.Holds))
        {
            return new TicketProblems.FormInvalid(
                [new FieldError("person", "unfit", $"\"{command.Person}\" bukan pemegang peran {lane.Label} yang dapat mengerjakan langkah ini.")]);
        }

        // an instruction is between officers
        draft.Record(draft.Entry(HistoryKind.Assigned, item) with { Ground = command.Instruction, Public = string.IsNullOrWhiteSpace(command.Instruction) });
        MarkResponse(draft, item);
        draft.Set(item with { State = WorkItemState.Open, Assignee = person.UserName, ClaimedAt = null });
        draft.Send(new Effect.Message("penugasan", ["assignee"], [], ["inbox"], item.Step, item.Ordinal, item.Unit));
        return null;
    }

    /// <summary>Why a row cannot be taken or ended yet: it waits for its Kelengkapan. Null when it does not.</summary>
    public static Problem? Held(DecisionDraft draft, Step step) =>
        RowEvidence.Missing(draft.Context, draft.State, draft.Answers, step) is { Count: > 0 } missing
            ? new TicketProblems.RequirementsMissing([.. missing.Select(need => new FieldError(need.Field!, "requirement", $"{need.Part} belum ada."))])
            : null;

    /// <summary>The open visit that the actor may act on, or why not.</summary>
    public static Result<WorkItem> Find(DecisionDraft draft, int ordinal)
    {
        var item = draft.State.Items.GetValueOrDefault(ordinal);
        if (item is null)
        {
            return Missing(draft, ordinal);
        }

        var actor = draft.Context.Actor;
        if (!Permissions.BelongsTo(draft.Context, draft.Header, item, actor))
        {
            return new TicketProblems.NotYourWork(draft.LaneOf(item).Label);
        }

        return Permissions.KeptFrom(draft.Context, item, actor) is { } holder ? new TicketProblems.WorkItemTaken(holder) : item;
    }

    /// <summary>
    /// Notes the first human act of the provider after the ticket was submitted. Registering is not a response; an automatic act is not one either.
    /// </summary>
    public static void MarkResponse(DecisionDraft draft, WorkItem? item)
    {
        var header = draft.Header;
        if (header is { FirstResponseAt: null, SubmittedAt: not null } && !draft.Context.Actor.IsSystem
            && !Permissions.IsRequester(header, draft.Context.Actor) && item?.Owner != OwnerSide.Requester)
        {
            draft.Set(header with { FirstResponseAt = draft.Now });
        }
    }

    /// <summary>Why there is no open visit of that number.</summary>
    public static Problem Missing(DecisionDraft draft, int ordinal) => ordinal < 1 || ordinal > draft.State.LastItem
        ? new TicketProblems.WorkItemUnknown(draft.Header.Number, ordinal)
        : new TicketProblems.WorkItemEnded(ordinal);
}
