using Microsoft.Extensions.Options;
using SopEngine.Application.Deliveries;
using SopEngine.Application.Sops;
using SopEngine.Host.Pages.Parts;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Sops;

/// <summary>Adds to a revision what its paper needs to be checked: the public address with the first characters of its hash.</summary>
public sealed class SopSeals(SopHistory history, IOptions<DeliveryOptions> options)
{
    public async Task<SealedSop> SealAsync(HttpContext http, LoadedSop sop)
    {
        var tenant = http.Tenant();
        var page = $"/{tenant.Id}/sop/{sop.Printed.Sop}/sah/{PublishedRevision.SealOf(sop.Sha256)}";
        // paper outlives the address it was asked under: what the region says of itself goes first
        var root = tenant.Hosts is [var host, ..] ? new Uri($"https://{host}/") : options.Value.PublicAddress ?? new Uri($"{http.Request.Scheme}://{http.Request.Host}/");
        return new SealedSop(sop, new SopSeal(sop, new Uri(root, page), tenant, await history.OfAsync(tenant.Id, sop.Printed.Sop, http.RequestAborted)));
    }
}
