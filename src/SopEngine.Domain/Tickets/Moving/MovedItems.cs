using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Differences;
using SopEngine.Domain.Tickets.Deciding;

namespace SopEngine.Domain.Tickets.Moving;

/// <summary>Has open visits go on by rows of another revision: the same visit, with the same holder where he may still hold it.</summary>
internal static class MovedItems
{
    public static void Move(DecisionDraft before, DecisionDraft draft, RowMap map, WorkItem item)
    {
        var (old, row) = (map.Old(item.Step), map.Find(item.Step)!);
        PlaceMap.Of(map, item).Succeeded(out var place, out _);
        var (was, lane) = (before.LaneOf(item), place!.Lane);
        var moved = item with
        {
            Step = row.Id,
            Lane = lane.Id,
            Visit = row.Id == item.Step ? item.Visit : draft.CountUp(row.Id),
            Roles = SameRoles(before, draft, was, lane) ? item.Roles : Permissions.RolesOf(draft.Context.Sop, lane),
            Unit = lane.Id == was.Id && Alike.Are(lane.Unit, was.Unit) ? item.Unit : Assignments.UnitOf(draft, lane),
        };
        moved = MovedClocks.Row(before, draft, old, row, Held(draft, moved));
        moved = MovedClocks.Wait(old, row, draft, moved);
        draft.Set(moved);
        if (!SameAlarms(old, row))
        {
            DropAlarms(draft, item.Ordinal);
        }

        if (lane.Id != was.Id)
        {
            Messages.Announce(draft, row, moved, "active");
        }
    }

    /// <summary>Whoever may not do it under the new lane gives it back to all of the lane.</summary>
    private static WorkItem Held(DecisionDraft draft, WorkItem item) =>
        item.Assignee is not { } holder || draft.LaneOf(item).Requester
            || (draft.Context.People.TryGetValue(holder, out var person) && Permissions.MayHold(item, person.Holds))
            ? item
            : item with { State = WorkItemState.Open, Assignee = null };

    private static bool SameRoles(DecisionDraft before, DecisionDraft draft, Lane was, Lane lane) =>
        lane.Id == was.Id && Alike.Are(Permissions.RolesOf(before.Context.Sop, was), Permissions.RolesOf(draft.Context.Sop, lane));

    private static bool SameAlarms(Step old, Step row) =>
        old.Id == row.Id && Alike.Are(old.Ladder, row.Ladder) && Alike.Are(old.Wait, row.Wait) && Alike.Are(old.Remind, row.Remind);

    /// <summary>What rings by the row is set anew by the new one; what rang already stays rung.</summary>
    private static void DropAlarms(DecisionDraft draft, int item)
    {
        foreach (var alarm in draft.State.Alarms.Values.Where(alarm => alarm.Item == item && alarm.Kind != AlarmKind.Call).ToList())
        {
            Alarms.Drop(draft, alarm);
        }
    }
}
