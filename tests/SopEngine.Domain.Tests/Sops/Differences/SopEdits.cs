using System.Globalization;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops.Differences;

/// <summary>Changes an SOP by chance, each time another part of it, and keeps what must be told of it.</summary>
internal sealed class SopEdits(SopRevision sop, int seed)
{
    private readonly Random _random = new(seed);
    private readonly HashSet<string> _touched = [];

    public SopRevision Sop { get; private set; } = sop;

    /// <summary>Kind and place of each difference.</summary>
    public List<string> Expected { get; } = [];

    public void Make(int edits)
    {
        for (var number = 0; number < edits; number++)
        {
            var free = Sop.Steps.Where(step => !_touched.Contains(step.Id)).ToList();
            if (free.Count == 0)
            {
                return;
            }

            Edit(free[_random.Next(free.Count)], number);
        }
    }

    private void Edit(Step row, int number)
    {
        _touched.Add(row.Id);
        switch (_random.Next(8))
        {
            case 0:
                Set(row, row with { Activity = row.Activity + " segera" }, "activity");
                break;
            case 1:
                Set(row, row with { Time = row.Time == "4 hari" ? "5 hari" : "4 hari" }, "time");
                break;
            case 2:
                Set(row, row with { Requirements = [.. row.Requirements, "KTP"], Remarks = ["baru"] }, "requirements", "remarks");
                break;
            case 3 when row.Outcomes.Count > 0:
                Set(row, row with { Outcomes = [row.Outcomes[0] with { Label = "Lain" }, .. row.Outcomes.Skip(1)] }, $"outcomes/{row.Outcomes[0].Id}/label");
                break;
            case 4:
                Expected.Add($"Removed steps/{row.Id}");
                Sop = Sop with { Steps = [.. Sop.Steps.Where(step => step != row)] };
                break;
            case 5:
                Insert(Sketch.Row($"baru{number.ToString(CultureInfo.InvariantCulture)}", Sketch.Close("tutup")));
                break;
            case 6:
                Rename();
                break;
            default:
                Set(row, row with { No = "99" });
                break;
        }
    }

    private void Rename()
    {
        var lane = Sop.Lanes[_random.Next(Sop.Lanes.Count)];
        if (_touched.Add($"lane {lane.Id}"))
        {
            Expected.Add($"Changed lanes/{lane.Id}/label");
            Sop = Sop with { Lanes = [.. Sop.Lanes.Select(known => known == lane ? lane with { Label = "Lain" } : known)] };
        }
    }

    private void Insert(Step row)
    {
        _touched.Add(row.Id);
        Expected.Add($"Added steps/{row.Id}");
        var steps = Sop.Steps.ToList();
        steps.Insert(_random.Next(steps.Count + 1), row);
        Sop = Sop with { Steps = steps };
    }

    private void Set(Step row, Step changed, params string[] keys)
    {
        Expected.AddRange(keys.Select(key => $"Changed steps/{row.Id}/{key}"));
        Sop = Sop with { Steps = [.. Sop.Steps.Select(step => step == row ? changed : step)] };
    }
}
