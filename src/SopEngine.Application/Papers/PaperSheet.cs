using SopEngine.Application.Tickets.Views;

namespace SopEngine.Application.Papers;

/// <summary>A paper as its page shows it, and what the reader may do with it.</summary>
/// <param name="Ticket">The ticket's number.</param>
/// <param name="Paper">The paper; its electronic signatures are checked.</param>
/// <param name="Body">Its text: HTML of the few elements that papers have, in which every value is escaped.</param>
/// <param name="IsWhole">False when the stored file no longer fits its hash.</param>
public sealed record PaperSheet(string Ticket, PaperView Paper, string Body, bool IsWhole)
{
    /// <summary>The reader is the requester, and his row waits for this paper.</summary>
    public bool MayAgree { get; init; }

    /// <summary>The reader may sign it by certificate.</summary>
    public bool MaySeal { get; init; }
}
