using System.Globalization;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Forms;

/// <summary>Date and time as somebody typed them: the hour that was meant is the region's own.</summary>
public static class LocalInstant
{
    /// <summary>For whoever typed something else.</summary>
    public const string HowTo = "Tulis waktu sebagai tanggal dan jam, misalnya 2026-11-23T15:30.";

    /// <summary>Null when it cannot be read, or lies at the very edge of what can be written as a date.</summary>
    public static DateTimeOffset? Read(TenantProfile tenant, string? text)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) || local.Year is <= 1 or >= 9999)
        {
            return null;
        }

        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, tenant.TimeZone().GetUtcOffset(local));
    }
}
