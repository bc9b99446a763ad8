using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Flow;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Whether conditions hold on a ticket.</summary>
public static class Conditions
{
    /// <summary>True for no condition at all.</summary>
    public static bool Holds(Condition? condition, TicketHeader? header, IReadOnlyDictionary<string, Answer> answers)
    {
        if (condition is null)
        {
            return true;
        }

        return condition.Holds(ValuesOf(condition.Field, header, answers));
    }

    internal static IReadOnlyList<string> ValuesOf(string field, TicketHeader? header, IReadOnlyDictionary<string, Answer> answers) => field switch
    {
        "channel" => One(header?.Channel),
        "topic" => One(header?.Topic),
        "class" => One(header?.Class),
        _ => answers.TryGetValue(field, out var answer) ? answer.Values : [],
    };

    private static IReadOnlyList<string> One(string? value) => value is null ? [] : [value];
}
