using SopEngine.Domain.Clocks;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Changes topic, class or type of a ticket, with a ground. Time already used stays used.</summary>
internal static class ReclassifyTicket
{
    /// <summary>The five kinds of request of Manajemen Layanan SPBE (Perpres 95/2018).</summary>
    private static readonly string[] _types = ["keluhan", "gangguan", "masalah", "permintaan", "perubahan"];

    public static Problem? Reclassify(DecisionDraft draft, TicketCommand.Reclassify command)
    {
        if (!Permissions.IsOfficer(draft.Context, draft.Context.Actor))
        {
            return new TicketProblems.NotAllowed("mengubah golongan tiket");
        }

        if (Grounds.Missing(command.Ground) is { } missing)
        {
            return missing;
        }

        var errors = Errors(draft, command).ToList();
        if (errors.Count > 0)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        var topic = draft.Context.FindTopic(command.Topic);
        draft.Record(HistoryKind.Reclassified, null, null, command.Ground);
        draft.Set(draft.Header with
        {
            Topic = topic?.Id ?? draft.Header.Topic,
            Class = command.Class ?? topic?.Class ?? draft.Header.Class,
            TicketType = command.TicketType ?? topic?.TicketType ?? draft.Header.TicketType,
        });
        RetargetTicket(draft);
        foreach (var item in draft.State.Items.Values.ToList())
        {
            RetargetRow(draft, item);
        }

        return null;
    }

    private static IEnumerable<FieldError> Errors(DecisionDraft draft, TicketCommand.Reclassify command)
    {
        if (command is { Topic: null, Class: null, TicketType: null })
        {
            yield return new FieldError("topic", "required", "Sebutkan topik, golongan, atau jenis yang baru.");
        }

        if (command.Topic is not null && draft.Context.FindTopic(command.Topic) is null)
        {
            yield return new FieldError("topic", "unknown", $"Topik \"{command.Topic}\" tidak ada dalam katalog layanan SOP ini.");
        }

        if (command.Class is not null && draft.Context.Sop.FindClass(command.Class) is null)
        {
            yield return new FieldError("class", "unknown", $"Golongan durasi \"{command.Class}\" tidak ada dalam SOP ini.");
        }

        if (command.TicketType is not null && !_types.Contains(command.TicketType))
        {
            yield return new FieldError("type", "unknown", $"Jenis tiket yang dikenal: {string.Join(", ", _types)}.");
        }
    }

    private static void RetargetTicket(DecisionDraft draft)
    {
        if (draft.Header.TopicClock is { } ordinal && draft.State.Clocks.TryGetValue(ordinal, out var clock)
            && draft.Context.FindTopic(draft.Header.Topic)?.Time is { Kind: TimeKind.Fixed } target && target != clock.Target)
        {
            draft.Set(clock.Retarget(draft.CalendarOf(clock), target));
        }
    }

    private static void RetargetRow(DecisionDraft draft, WorkItem item)
    {
        var unit = Assignments.UnitOf(draft, draft.LaneOf(item));
        if (unit != item.Unit)
        {
            item = item with { Unit = unit };
            draft.Set(item);
        }

        var target = StepClocks.TargetOf(draft, draft.Row(item.Step));
        if (StepClocks.RowClock(draft, item) is { } clock)
        {
            if (target.Kind == TimeKind.Fixed && target != clock.Target)
            {
                draft.Set(clock.Retarget(draft.CalendarOf(clock), target));
            }
        }
        else if (item is { Clock: null, Owner: OwnerSide.Provider } && target.Kind == TimeKind.Fixed)
        {
            // the class came after the row had begun: its time counts from the beginning of the row all the same
            draft.Set(item with { Clock = StepClocks.Start(draft, ClockKind.Step, item, target, item.ActiveAt) });
        }
    }
}
