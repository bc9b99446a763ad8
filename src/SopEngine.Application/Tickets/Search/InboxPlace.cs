using SopEngine.Application.Calls;

namespace SopEngine.Application.Tickets.Search;

/// <summary>
/// Where a visit stands in an inbox: <see cref="Rank"/> 0 for what is due, 1 for what has no due time, 2 for what waits for somebody else; then by due time, or by when
/// it could first be acted on.
/// </summary>
internal sealed record InboxPlace(int Rank, DateTime When, string Ticket, int Ordinal)
{
    public string Write() => PageKey.Write(Rank, When, Ticket, Ordinal);

    public static InboxPlace? Read(string text) =>
        PageKey.Read(text, 4) is [var rank, var when, var ticket, var ordinal]
        && PageKey.Number(rank) is { } first && PageKey.Instant(when) is { } second && PageKey.Number(ordinal) is { } last
            ? new InboxPlace(first, second, ticket, last)
            : null;
}
