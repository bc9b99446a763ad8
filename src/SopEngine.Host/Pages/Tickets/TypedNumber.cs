using System.Text.RegularExpressions;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Tickets;

/// <summary>A ticket's number as people type it: in small letters too, where the region's numbers have none.</summary>
internal static partial class TypedNumber
{
    public static string Of(TenantProfile tenant, string? typed)
    {
        var printed = Placeholder().Replace(tenant.TicketNumbers, "");
        var text = (typed ?? "").Trim();
        return printed.Any(char.IsLower) ? text : text.ToUpperInvariant();
    }

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
