using SopEngine.Application.Calls;
using SopEngine.Application.Times;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Frame;

/// <summary>What stands around every page of a region: whose it is, who reads it, what waits for him, and what time it is in the region.</summary>
public sealed record FrameModel(TenantProfile Tenant, Caller? Caller, string Path, TenantNow Moment)
{
    /// <summary>UTC, by the region's clock.</summary>
    public DateTime Now => Moment.Now;

    /// <summary>Work that the reader can do now; at most <see cref="FrameReader.MostTasks"/>.</summary>
    public int Tasks { get; init; }

    public int Unread { get; init; }

    public string Home => $"/{Tenant.Id}";

    /// <summary>An address of this region.</summary>
    public string At(string page) => $"{Home}/{page}";

    /// <summary>For aria-current: "page" when the reader is there or below.</summary>
    public string? Current(string page) => Path == At(page) || Path.StartsWith(At(page) + "/", StringComparison.Ordinal) ? "page" : null;
}
