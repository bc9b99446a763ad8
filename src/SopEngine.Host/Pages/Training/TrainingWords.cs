using System.Globalization;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Training;

/// <summary>How pages speak of a training region and its clock.</summary>
public static class TrainingWords
{
    /// <summary>Senin, 23 November 2026 pukul 15.30 WIB, berjalan 60x.</summary>
    public static string Clock(TenantProfile tenant, TenantNow now) => $"{tenant.InWords(now.Now)}, {Speed(now.Speed ?? 1)}";

    public static string Speed(int speed) => speed switch
    {
        0 => "berhenti",
        1 => "berjalan secepat waktu sesungguhnya",
        _ => string.Create(CultureInfo.InvariantCulture, $"berjalan {speed}x"),
    };
}
