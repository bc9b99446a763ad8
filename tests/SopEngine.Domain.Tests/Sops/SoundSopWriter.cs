using System.Globalization;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops;

/// <summary>
/// Writes sound SOPs: every part is given the row it leads to, and tells which of its rows lead there, so that a join can wait for exactly those.
/// </summary>
internal sealed class SoundSopWriter(int seed)
{
    private static readonly string[] _times = ["", "30 menit", "2 jam", "3 hari", "1 minggu"];

    private readonly Random _random = new(seed);
    private readonly List<Step> _steps = [];
    private int _names;

    /// <param name="size">Roughly how many rows.</param>
    public SopRevision Write(int size)
    {
        var first = Sketch.Filing("lapor") with { Form = "laporan" };
        _steps.Add(first);
        var entry = _random.Next(3) == 0 ? ByAnswer(size) : Part(size, "tutup", inParallel: false, out _);
        _steps[0] = first with { Outcomes = [Sketch.Go("kirim", entry) with { Milestones = [Milestone.Submitted] }] };
        _steps.Add(Sketch.Row("tutup", Sketch.Close("tutup")) with { Phase = Phase.Close });
        if (_random.Next(4) == 0)
        {
            _steps.Add(Sketch.Row("cek-progres") with { Lane = "pemohon", AnyTime = true, Gating = false });
        }

        return Sop();
    }

    private SopRevision Sop()
    {
        var sop = Sketch.Sop([.. _steps]);
        return sop with
        {
            Intake = new IntakeRules { Form = "laporan" },
            Lanes = [.. sop.Lanes.Where(lane => lane.Requester || _steps.Exists(step => step.Lane == lane.Id || step.With.Contains(lane.Id)))],
            Forms =
            [
                new Form
                {
                    Id = "laporan",
                    Title = "Laporan",
                    Fields =
                    [
                        new FormField { Name = "uraian", Label = "Uraian", Type = FieldType.LongText, Required = true },
                        new FormField
                        {
                            Name = "jenis", Label = "Jenis", Type = FieldType.Choice, Required = true,
                            Options = [new FieldOption("ringan", "Ringan"), new FieldOption("sedang", "Sedang"), new FieldOption("berat", "Berat")],
                        },
                    ],
                },
            ],
        };
    }

    /// <summary>Two ways, by what was answered when filing. Only once: a second such choice further on could leave rows that no answer leads to.</summary>
    private string ByAnswer(int size)
    {
        var id = Name();
        var slot = Add(Row(id));
        var condition = new Condition { Field = "jenis", Is = ["ringan"] };
        var light = Part(size / 2, "tutup", inParallel: false, out _);
        var other = Part(size / 2, "tutup", inParallel: false, out _);
        Fill(slot, [Sketch.Go("ringan", light) with { When = condition }, Sketch.Go("lain", other) with { When = condition with { Not = true } }]);
        return id;
    }

    /// <summary>Writes a part that leads to <paramref name="next"/>; gives the row it begins with, and tells the rows that lead on.</summary>
    private string Part(int size, string next, bool inParallel, out List<string> exits) => size <= 1
        ? Single(next, inParallel, out exits)
        : _random.Next(6) switch
        {
            0 or 1 => Sequence(size, next, inParallel, out exits),
            2 => Choice(size, next, inParallel, out exits),
            3 => Loop(size, next, inParallel, out exits),
            4 => Parallel(size, next, out exits),
            _ => Skip(size, next, inParallel, out exits),
        };

    private string Single(string next, bool inParallel, out List<string> exits)
    {
        var id = Name();
        var done = Sketch.Go("selesai", next);
        exits = [id];
        Add(_random.Next(8) switch
        {
            0 => Sketch.Automatic(id, done),
            1 => Row(id, Sketch.Pass("serahkan", "kepala") with { Lanes = ["petugas"] }, done) with { Lane = "petugas", With = ["kepala"] },
            2 => Row(id, done, Sketch.Go("diam", next).Silent()) with { Wait = new LongestWait { Longest = "5 hari", Outcome = "diam", Notices = ["1 hari"] } },
            3 => Row(id, done, Sketch.Close("tolak", ClosureKind.RejectedOutOfScope) with { CancelsOthers = inParallel }),
            4 => Row(id, done, new Outcome { Id = "tambah", Label = "Tambah", Extend = new DeadlineExtension("1 hari", 1) }) with { Time = "3 hari" },
            _ => Row(id, done),
        });
        return id;
    }

    /// <summary>The later half is written first, because the earlier one has to know where it leads; then they change places.</summary>
    private string Sequence(int size, string next, bool inParallel, out List<string> exits)
    {
        var start = _steps.Count;
        var later = Part(size - (size / 2), next, inParallel, out exits);
        var middle = _steps.Count;
        var first = Part(size / 2, later, inParallel, out _);
        var moved = _steps[start..middle];
        _steps.RemoveRange(start, moved.Count);
        _steps.AddRange(moved);
        return first;
    }

    private string Choice(int size, string next, bool inParallel, out List<string> exits)
    {
        var id = Name();
        var slot = Add(Row(id));
        List<string> all = [];
        var outcomes = Enumerable.Range(0, _random.Next(2, 4)).Select(number =>
        {
            var entry = Part(size / 2, next, inParallel, out var leaving);
            all.AddRange(leaving);
            return Sketch.Go($"pilih{Text(number)}", entry);
        }).ToList();
        Fill(slot, outcomes);
        exits = all;
        return id;
    }

    private string Skip(int size, string next, bool inParallel, out List<string> exits)
    {
        var id = Name();
        var slot = Add(Row(id));
        var entry = Part(size - 1, next, inParallel, out exits);
        Fill(slot, [Sketch.Go("kerjakan", entry), Sketch.Go("lewati", next) with { Skips = true }]);
        exits.Add(id);
        return id;
    }

    private string Loop(int size, string next, bool inParallel, out List<string> exits)
    {
        var id = Name();
        var entry = Part(size - 1, id, inParallel, out _);
        Add(Row(id, Sketch.Back("ulang", entry) with { Max = _random.Next(2) == 0 ? _random.Next(1, 4) : null }, Sketch.Go("lanjut", next)));
        exits = [id];
        return entry;
    }

    private string Parallel(int size, string next, out List<string> exits)
    {
        var id = Name();
        var join = Name();
        var slot = Add(Row(id));
        List<string> entries = [];
        List<string[]> groups = [];
        for (var branch = _random.Next(2, 4); branch > 0; branch--)
        {
            entries.Add(Part(size / 3, join, inParallel: true, out var leaving));
            groups.Add([.. leaving.Distinct()]);
        }

        Fill(slot, [Sketch.Go("bagi", [.. entries])]);
        Add(Row(join, Sketch.Go("lanjut", next)).Joining([.. groups]));
        exits = [join];
        return id;
    }

    private Step Row(string id, params Outcome[] outcomes) => Sketch.Row(id, outcomes) with
    {
        Lane = _random.Next(2) == 0 ? "petugas" : "kepala",
        Time = _times[_random.Next(_times.Length)],
    };

    private int Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void Fill(int slot, List<Outcome> outcomes) => _steps[slot] = _steps[slot] with { Outcomes = outcomes };

    private string Name() => $"r{Text(_names++)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
