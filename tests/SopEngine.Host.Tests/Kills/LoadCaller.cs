using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Kills;

/// <summary>
/// Somebody who files tickets in a region and sees to it that each is worked through all rows to its end. Everything that changes something is in the log before it is sent and
/// when it is answered. Between two calls he pauses, so that a machine with few cores has some left for hosts that start.
/// </summary>
internal sealed class LoadCaller(int number, string tenant, LoadClient client, ClientLog log, Random random, TimeSpan pause)
{
    private const int MostOpen = 6;

    private readonly List<string> _open = [];
    private ClientCall? _last;
    private int _filed;

    /// <summary>Answers that should not have come, in words.</summary>
    public List<string> Surprises { get; } = [];

    /// <summary>How many calls were answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Until it is told to stop; what is unanswered then stays so in the log and is asked first by the next of this number.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            Remember();
            foreach (var call in log.Unanswered(number))
            {
                await CallAsync(call, stop);
            }

            while (!stop.IsCancellationRequested)
            {
                await StepAsync(stop);
                await Task.Delay(pause, TimeProvider.System, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // told to stop
        }
    }

    /// <summary>Works on what is open until nothing is, and files no more.</summary>
    public async Task FinishAsync(CancellationToken stop)
    {
        foreach (var call in log.Unanswered(number))
        {
            await CallAsync(call, stop);
        }

        while (_open.Count > 0)
        {
            await ActAsync(_open[random.Next(_open.Count)], stop);
            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, stop);
        }
    }

    private void Remember()
    {
        var mine = log.Calls.Values.Where(call => call.Caller == number).ToList();
        _filed = mine.Count(call => call.Files);
        _open.Clear();
        _open.AddRange(mine.Where(call => call.Files && log.Answers.ContainsKey(call.Key)).Select(call => log.Answers[call.Key].Ticket).TakeLast(MostOpen));
    }

    private async Task StepAsync(CancellationToken stop)
    {
        if (_open.Count == 0 || (_open.Count < MostOpen && random.Next(3) == 0))
        {
            await CallAsync(Filing(), stop);
        }
        else
        {
            await ActAsync(_open[random.Next(_open.Count)], stop);
        }

        if (_last is { } last && random.Next(20) == 0)
        {
            await RepeatAsync(last, stop);
        }
    }

    private ClientCall Filing()
    {
        var key = $"{tenant}-{number}-{++_filed}";
        var body = JsonSerializer.Serialize(new { sop = LoadRegion.Sop, form = new { uraian = $"Kunci {key}." } });
        return new ClientCall(key, tenant, "pemohon", "tickets", body, number);
    }

    private async Task ActAsync(string ticket, CancellationToken stop)
    {
        var seen = await client.GetAsync(tenant, "admin", $"tickets/{ticket}", stop);
        if (seen.Status != 200)
        {
            Surprises.Add($"{ticket} cannot be read: {seen.Status} {seen.Body}");
            _open.Remove(ticket);
            return;
        }

        var items = seen.Json.List("workItems");
        if (seen.Json.Text("status") == "closed")
        {
            _open.Remove(ticket);
        }
        else if (items.Count > 0)
        {
            var item = items[random.Next(items.Count)];
            if (item.Text("called") is { } called)
            {
                await ActAsync(called, stop);
            }
            else if (LoadRegion.Rows.TryGetValue(item.Text("step")!, out var row))
            {
                var outcome = row.Outcomes[random.Next(row.Outcomes.Length)];
                var body = JsonSerializer.Serialize(new { outcome, form = new { } });
                await CallAsync(new ClientCall($"{item.Text("id")}-{outcome}", tenant, row.User, $"work-items/{item.Text("id")}/complete", body, number), stop);
            }
        }
    }

    private async Task CallAsync(ClientCall call, CancellationToken stop)
    {
        log.Asks(call);
        var answer = await client.SendAsync(call, stop);
        if (answer.Status is not (200 or 201))
        {
            Surprises.Add($"{call.Key} was answered {answer.Status} {answer.Body}");
            return;
        }

        var ticket = call.Files ? answer.Json.Text("number")! : call.Item.Ticket;
        log.IsAnswered(new ClientAnswer(call.Key, answer.Status, HashOf(answer), ticket));
        (_last, Answered) = (call, Answered + 1);
        if (call.Files)
        {
            _open.Add(ticket);
        }
    }

    // the same key again gives the first answer, whichever host and however many lives later
    private async Task RepeatAsync(ClientCall call, CancellationToken stop)
    {
        var first = log.Answers[call.Key];
        var again = await client.SendAsync(call, stop);
        if (again.Status != first.Status || HashOf(again) != first.Sha256)
        {
            Surprises.Add($"{call.Key} was answered {first.Status} the first time and then {again.Status} {again.Body}");
        }
    }

    private static string HashOf(ApiAnswer answer) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(answer.Body)));
}
