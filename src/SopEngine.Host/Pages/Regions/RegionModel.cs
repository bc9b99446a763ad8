using SopEngine.Application.Sops;
using SopEngine.Domain.Tenants;

namespace SopEngine.Host.Pages.Regions;

/// <summary>What a region's first page shows: its SOPs and services. <see cref="SignedOut"/>: the reader has just left.</summary>
public sealed record RegionModel(IReadOnlyList<LoadedSop> Sops, IReadOnlyList<CatalogueTopic> Topics, IReadOnlyList<string> Refused, bool SignedOut, CalendarNotice Calendar)
{
    public IEnumerable<CatalogueTopic> TopicsOf(LoadedSop sop) => Topics.Where(topic => topic.Sop == sop.Printed.Sop);
}
