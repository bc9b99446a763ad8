using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Finds the unit and the person a lane means on one ticket.</summary>
internal static class Assignments
{
    public static string? UnitOf(DecisionDraft draft, Lane lane) => lane.Unit switch
    {
        null => null,
        { From: UnitSource.Topic } => draft.Context.FindTopic(draft.Header.Topic)?.Unit,
        { From: UnitSource.Field, Field: { } field } rule when draft.Answers.TryGetValue(field, out var answer) && !answer.IsEmpty =>
            rule.Map.TryGetValue(answer.Values[0], out var mapped) ? mapped : Known(draft, answer.Values[0]),
        _ => null,
    };

    /// <summary>The person an earlier answer named, if the work can be his.</summary>
    public static string? HolderOf(DecisionDraft draft, Lane lane, string? unit)
    {
        if (lane.Holder is not { } field || !draft.Answers.TryGetValue(field, out var answer) || answer.IsEmpty
            || !draft.Context.People.TryGetValue(answer.Values[0], out var person))
        {
            return null;
        }

        var roles = Permissions.RolesOf(draft.Context.Sop, lane);
        return roles.Any(role => person.Holds.Any(held => held.Role == role && held.Covers(unit))) ? person.UserName : null;
    }

    private static string? Known(DecisionDraft draft, string unit) =>
        draft.Context.Tenant.Units.Any(known => known.Id == unit) ? unit : null;
}
