using System.Collections.Concurrent;
using System.Text.Json;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// What clients asked, written before they send it, and what they were answered, written before they go on. It lies in a file, so that a run that was cut goes on with it.
/// </summary>
internal sealed class ClientLog : IDisposable
{
    private readonly ConcurrentDictionary<string, ClientCall> _calls = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ClientAnswer> _answers = new(StringComparer.Ordinal);
    private readonly StreamWriter _file;

    public ClientLog(string path)
    {
        foreach (var line in File.Exists(path) ? Whole(path) : [])
        {
            Take(JsonSerializer.Deserialize<Line>(line)!);
        }

        _file = new StreamWriter(path, append: true) { AutoFlush = true };
    }

    public IReadOnlyDictionary<string, ClientCall> Calls => _calls;

    public IReadOnlyDictionary<string, ClientAnswer> Answers => _answers;

    /// <summary>What a caller asked and has no answer to.</summary>
    public IReadOnlyList<ClientCall> Unanswered(int caller) => [.. _calls.Values.Where(call => call.Caller == caller && !_answers.ContainsKey(call.Key))];

    public void Asks(ClientCall call) => Write(new Line(call, null));

    public void IsAnswered(ClientAnswer answer) => Write(new Line(null, answer));

    public void Dispose() => _file.Dispose();

    // a run that was cut may have left half a line; what it was about is then asked again
    private static IEnumerable<string> Whole(string path)
    {
        var text = File.ReadAllText(path);
        var end = text.LastIndexOf('\n') + 1;
        if (end < text.Length)
        {
            File.WriteAllText(path, text[..end]);
        }

        return text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Write(Line line)
    {
        lock (_file)
        {
            _file.WriteLine(JsonSerializer.Serialize(line));
        }

        Take(line);
    }

    private void Take(Line line)
    {
        if (line.Call is { } call)
        {
            _calls[call.Key] = call;
        }

        if (line.Answer is { } answer)
        {
            _answers[answer.Key] = answer;
        }
    }

    private sealed record Line(ClientCall? Call, ClientAnswer? Answer);
}
