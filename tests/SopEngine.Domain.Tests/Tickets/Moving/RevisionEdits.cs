using System.Globalization;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Tests.Sops;
using Outcome = SopEngine.Domain.Sops.Outcome;

namespace SopEngine.Domain.Tests.Tickets.Moving;

/// <summary>Makes the next revision of a sound SOP by a few changes such as officials make; a change that would leave it unsound is left out.</summary>
/// <param name="seed">The same seed makes the same changes.</param>
/// <param name="open">Rows that are changed more often than others, by id.</param>
internal sealed class RevisionEdits(int seed, IReadOnlyList<string> open)
{
    private static readonly string[] _times = ["", "30 menit", "2 jam", "3 hari", "1 minggu", "2 bulan", "3 x 24 jam"];
    private readonly Random _random = new(seed);
    private int _names;

    public SopRevision Next(SopRevision sop, int edits)
    {
        var next = sop with { Revision = sop.Revision + 1 };
        for (var number = 0; number < edits; number++)
        {
            var changed = Edit(next);
            if (SopChecks.Run(changed).All(finding => finding.Severity != FindingSeverity.Error))
            {
                next = changed;
            }
        }

        return next;
    }

    /// <summary>For rows that are gone, another row by chance; sometimes for one that is not gone.</summary>
    public Dictionary<string, string> Rows(SopRevision before, SopRevision after) => before.Steps
        .Where(step => after.FindStep(step.Id) is null ? _random.Next(2) == 0 : _random.Next(40) == 0)
        .ToDictionary(step => step.Id, _ => after.Steps[_random.Next(after.Steps.Count)].Id);

    private SopRevision Edit(SopRevision sop)
    {
        var here = _random.Next(2) == 0 ? sop.Steps.Where(step => open.Contains(step.Id)).ToList() : [];
        var row = here.Count > 0 ? here[_random.Next(here.Count)] : sop.Steps[_random.Next(sop.Steps.Count)];
        return _random.Next(12) switch
        {
            0 => Set(sop, row, row with { Activity = row.Activity + " segera" }),
            1 or 2 => Set(sop, row, row with { Time = _times[_random.Next(_times.Length)] }),
            3 => Insert(sop, row),
            4 or 5 => Remove(sop, row),
            6 => Moved(sop, row),
            7 => Set(sop, row, row with { Lane = row.Lane == "petugas" ? "kepala" : "petugas" }),
            8 => Set(sop, row, row with { Outcomes = [.. row.Outcomes, Sketch.Close("batal", ClosureKind.Unsolvable) with { CancelsOthers = true }] }),
            9 when row.Outcomes.Count > 1 => Set(sop, row, row with { Outcomes = [.. row.Outcomes.Skip(1)] }),
            10 => Set(sop, row, row with { Ladder = [new LadderRung { At = 50, Do = LadderAct.Add, To = ["role:kepala"] }] }),
            11 => Set(sop, row, row with { Wait = row.Wait is { } wait ? wait with { Longest = "9 hari" } : null, Outcomes = [.. row.Outcomes.Select(Twice)] }),
            _ => sop with { TicketTime = _random.Next(2) == 0 ? "4 hari" : null },
        };
    }

    private static Outcome Twice(Outcome outcome) => outcome.Max is { } max ? outcome with { Max = max + 1 } : outcome;

    /// <summary>A new row between a row and what it leads to.</summary>
    private SopRevision Insert(SopRevision sop, Step row)
    {
        var way = row.Outcomes.FirstOrDefault(outcome => outcome.Goto.Count == 1);
        if (way is null)
        {
            return sop;
        }

        var added = Sketch.Row($"n{(_names++).ToString(CultureInfo.InvariantCulture)}", Sketch.Go("selesai", way.Goto[0]));
        var led = Set(sop, row, row with { Outcomes = [.. row.Outcomes.Select(outcome => outcome == way ? outcome with { Goto = [added.Id] } : outcome)] });
        var steps = led.Steps.Select(step => step with { Join = [.. step.Join.Select(group => Replaced(group, row.Id, [added.Id]))] }).ToList();
        steps.Insert(steps.FindIndex(step => step.Id == row.Id) + 1, added);
        return led with { Steps = steps };
    }

    /// <summary>Without a row; whatever led to it leads to where its last answer led.</summary>
    private static SopRevision Remove(SopRevision sop, Step row)
    {
        if (row.Outcomes.LastOrDefault(outcome => outcome.Goto.Count > 0) is not { } way || row == sop.Steps[0])
        {
            return sop;
        }

        var sources = sop.Steps.Where(step => step.Outcomes.Any(outcome => outcome.Goto.Contains(row.Id))).Select(step => step.Id).ToArray();
        return sop with
        {
            Steps =
            [
                .. sop.Steps.Where(step => step != row).Select(step => step with
                {
                    Outcomes =
                    [
                        .. step.Outcomes.Select(outcome => outcome with
                        {
                            Goto = Replaced(outcome.Goto, row.Id, way.Goto), ReturnTo = outcome.ReturnTo == row.Id ? way.Goto[0] : outcome.ReturnTo,
                        }),
                    ],
                    Join = [.. step.Join.Select(group => Replaced(group, row.Id, sources))],
                }),
            ],
        };
    }

    private SopRevision Moved(SopRevision sop, Step row)
    {
        var steps = sop.Steps.Where(step => step != row).ToList();
        steps.Insert(row == sop.Steps[0] ? 0 : _random.Next(1, steps.Count + 1), row);
        return sop with { Steps = steps };
    }

    private static IReadOnlyList<string> Replaced(IReadOnlyList<string> names, string old, IReadOnlyList<string> by) =>
        [.. names.SelectMany(name => name == old ? by : [name]).Distinct()];

    private static SopRevision Set(SopRevision sop, Step row, Step changed) => sop with { Steps = [.. sop.Steps.Select(step => step == row ? changed : step)] };
}
