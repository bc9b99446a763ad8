using SopEngine.Application.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Parts;

/// <summary>What a printed document carries to show which revision it is: the hash, where to check it, and the revisions there have been.</summary>
public sealed record SopSeal(LoadedSop Sop, Uri Address, TenantProfile Tenant, IReadOnlyList<PublishedRevision> History);
