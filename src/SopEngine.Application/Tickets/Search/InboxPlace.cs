using SopEngine.Application.Calls;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Application.Tickets.Search;

/// <summary>Where a visit stands in an inbox: by <see cref="InboxColumns"/>, then by ticket and visit.</summary>
internal sealed record InboxPlace(DateTime At, string Ticket, int Ordinal) : IComparable<InboxPlace>
{
    public static InboxPlace Of(WorkItemRow item) =>
        new(item.InboxAt ?? InboxColumns.PlaceOf(item.PausedAt, item.DueAt, item.ActiveAt), item.Ticket, item.Ordinal);

    public string Write() => PageKey.Write(At, Ticket, Ordinal);

    public static InboxPlace? Read(string text) =>
        PageKey.Read(text, 3) is [var at, var ticket, var ordinal] && PageKey.Instant(at) is { } first && PageKey.Number(ordinal) is { } last
            ? new InboxPlace(first, ticket, last)
            : null;

    public int CompareTo(InboxPlace? other) => other is null ? 1
        : At != other.At ? At.CompareTo(other.At)
        : Ticket != other.Ticket ? string.CompareOrdinal(Ticket, other.Ticket)
        : Ordinal.CompareTo(other.Ordinal);
}
