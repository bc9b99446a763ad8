using SopEngine.Domain.Tickets;

namespace SopEngine.Persistence.Tickets;

/// <summary>History rows as the entries they keep.</summary>
public static class HistoryConversion
{
    /// <summary>The entry; erased texts are null.</summary>
    public static HistoryEntry ToEntry(this HistoryRow row) => new()
    {
        Kind = row.Kind,
        At = row.At,
        Actor = row.Actor,
        Post = row.Post,
        OnBehalfOf = row.OnBehalfOf,
        Step = row.Step,
        Item = row.Item,
        Outcome = row.Outcome,
        Ground = row.Ground,
        Public = row.Public,
        Answers = row.Answers is null ? null : TicketJson.ReadAnswers(row.Answers),
        Changes = TicketJson.ReadChanges(row.Changes),
    };
}
