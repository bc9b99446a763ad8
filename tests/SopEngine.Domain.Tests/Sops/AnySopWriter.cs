using System.Globalization;
using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops;

/// <summary>Puts three to six rows together by chance, so that they are properly formed.</summary>
internal sealed class AnySopWriter(int seed)
{
    private readonly Random _random = new(seed);

    public SopRevision Write()
    {
        var count = _random.Next(3, 7);
        var steps = Enumerable.Range(0, count).Select(index => Row(index, count)).ToArray();
        for (var index = 1; index < count; index++)
        {
            var sources = steps.Where(step => step.Outcomes.Any(outcome => outcome.Goto.Contains(steps[index].Id))).Select(step => step.Id).ToArray();
            if (sources.Length > 1 && _random.Next(2) == 0)
            {
                steps[index] = steps[index].Joining(Groups(sources));
            }
        }

        return Sketch.Sop(steps);
    }

    private Step Row(int index, int count)
    {
        if (index == count - 1 && _random.Next(3) == 0)
        {
            return Sketch.End(Name(index));
        }

        if (index > 0 && index < count - 1 && _random.Next(8) == 0)
        {
            return Sketch.Automatic(Name(index), Sketch.Go("lanjut", Name(_random.Next(index + 1, count))));
        }

        var outcomes = Enumerable.Range(0, _random.Next(1, 3)).Select(number => Outcome($"h{Text(number)}", index, count)).ToArray();
        return index == 0 ? Sketch.Row(Name(0), outcomes) with { Lane = "pemohon" } : Sketch.Row(Name(index), outcomes);
    }

    private Outcome Outcome(string id, int index, int count)
    {
        var outcome = _random.Next(10) switch
        {
            < 2 => Sketch.Close(id),
            < 3 when index > 0 => Sketch.Back(id, Name(_random.Next(index))),
            < 6 => Sketch.Go(id, [.. Enumerable.Range(0, count).Where(other => other != index).OrderBy(_ => _random.Next()).Take(2).Select(Name)]),
            _ => Sketch.Go(id, Name(index == count - 1 ? 0 : _random.Next(index + 1, count))),
        };
        return outcome with { CancelsOthers = _random.Next(6) == 0, Max = _random.Next(6) == 0 ? _random.Next(1, 3) : null };
    }

    private string[][] Groups(string[] sources) => _random.Next(3) switch
    {
        0 => [sources],
        1 when sources.Length > 2 => [[.. sources.Take(2)], [.. sources.Skip(1)]],
        _ => [.. sources.Select(source => new[] { source })],
    };

    private static string Name(int index) => $"r{Text(index)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
