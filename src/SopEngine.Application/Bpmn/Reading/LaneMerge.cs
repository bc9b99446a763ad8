using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Reading;

/// <summary>The lanes of the definition as the diagram now has them.</summary>
internal static class LaneMerge
{
    public static (IReadOnlyList<Lane> Lanes, IReadOnlyDictionary<int, string> Ids) Of(SopRevision was, ReadSop drawn, ReadSop read, Report report)
    {
        var (lanes, ids) = (new List<Lane>(), new Dictionary<int, string>());
        for (var number = 0; number < was.Lanes.Count; number++)
        {
            var lane = was.Lanes[number];
            ids[number] = lane.Id;
            if (read.Drawing.Lanes.FirstOrDefault(other => other.Number == number) is not { } now)
            {
                report.Add(BpmnFindingKind.Changed, lane.Id, lane.Label, $"Lajur \"{lane.Label}\" sudah tidak ada di diagram dan dihapus.");
                continue;
            }

            lanes.Add(now.Name == drawn.Drawing.Lanes[number].Name ? lane : Renamed(lane, now, report));
        }

        var free = new NewIds(was.Lanes.Select(lane => lane.Id));
        foreach (var lane in read.Drawing.Lanes.Where(lane => lane.Number >= was.Lanes.Count))
        {
            ids[lane.Number] = free.Of(lane.Name, "pelaksana");
            lanes.Add(new Lane { Id = ids[lane.Number], Label = lane.Name.Length > 0 ? lane.Name : "Pelaksana" });
            report.Add(BpmnFindingKind.Taken, lane.Id, lane.Name, $"Lajur \"{lane.Name}\" menjadi pelaksana; perannya perlu dipilih.");
        }

        return (lanes, ids);
    }

    private static Lane Renamed(Lane lane, DrawnLane now, Report report)
    {
        report.Add(BpmnFindingKind.Changed, now.Id, now.Name, $"Nama lajur \"{lane.Label}\" menjadi \"{now.Name}\".");
        return lane with { Label = now.Name };
    }
}
