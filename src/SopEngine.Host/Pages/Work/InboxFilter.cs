using SopEngine.Application.Tickets;

namespace SopEngine.Host.Pages.Work;

/// <summary>How the reader narrows his inbox, as it stands in the address.</summary>
public sealed record InboxFilter(string? Lane, string? Which)
{
    public const string Mine = "saya";
    public const string Free = "bebas";
    public const string Unit = "unit";

    public InboxRequest ToRequest(int limit, string? next) => new(Lane, Which == Mine, Which == Free ? "open" : null, limit, next, Which == Unit);

    /// <summary>The address's query for these, without the place in the list.</summary>
    public string Query(string? lane, string? which)
    {
        var parts = new[] { lane is null ? null : $"lajur={lane}", which is null ? null : $"yang={which}" }.OfType<string>().ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
