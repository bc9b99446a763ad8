using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SopEngine.Benchmarks.Reporting;

/// <summary>Reads figures over HTTP as a program does that follows the links from page to page.</summary>
internal sealed class FigureReading(HttpClient analyst)
{
    private const int AtOnce = 64 * 1024;
    private const int LongestLink = 4 * 1024;
    private static readonly byte[] _row = "\"Region\":"u8.ToArray();
    private static readonly byte[] _link = "\"@odata.nextLink\":\""u8.ToArray();

    /// <summary>A whole table, parsed, with its two sums.</summary>
    public async Task<Reading> TableAsync(string query)
    {
        var (began, rows, kept, lost) = (Stopwatch.GetTimestamp(), 0L, 0L, 0L);
        for (var next = query; next is not null;)
        {
            using var answer = await GetAsync(next);
            await using var body = await answer.Content.ReadAsStreamAsync();
            using var page = await JsonDocument.ParseAsync(body);
            foreach (var row in page.RootElement.GetProperty("value").EnumerateArray())
            {
                rows++;
                kept += Number(row.GetProperty("Kept"));
                lost += Number(row.GetProperty("Lost"));
            }

            next = page.RootElement.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        }

        return new Reading(rows, kept, lost, Stopwatch.GetElapsedTime(began));
    }

    /// <summary>At least so many rows, page by page, without keeping anything; <paramref name="at"/> is told in the middle of a body, after every so many rows.</summary>
    public async Task<Reading> RowsAsync(string query, long most, int every, Action<long> at)
    {
        var (began, rows, told) = (Stopwatch.GetTimestamp(), 0L, 0L);
        var buffer = new byte[AtOnce];
        for (var next = query; next is not null && rows < most;)
        {
            using var answer = await GetAsync(next);
            await using var body = await answer.Content.ReadAsStreamAsync();
            var kept = 0;
            next = null;
            while (await body.ReadAsync(buffer.AsMemory(kept)) is > 0 and var read)
            {
                // what was cut in two is seen with what follows, and nothing is counted twice
                rows += buffer.AsSpan(Math.Max(0, kept + 1 - _row.Length), read + Math.Min(kept, _row.Length - 1)).Count(_row);
                if (rows / every > told)
                {
                    told = rows / every;
                    at(rows);
                }

                var seen = buffer.AsSpan(0, kept + read);
                next = LinkIn(seen);
                kept = Math.Min(seen.Length, LongestLink);
                seen[^kept..].CopyTo(buffer);
            }
        }

        return new Reading(rows, 0, 0, Stopwatch.GetElapsedTime(began));
    }

    private static string? LinkIn(ReadOnlySpan<byte> seen)
    {
        if (seen.LastIndexOf(_link) is not (>= 0 and var from))
        {
            return null;
        }

        var text = seen[(from + _link.Length)..];
        return text.IndexOf((byte)'"') is > 0 and var end ? JsonSerializer.Deserialize<string>($"\"{Encoding.UTF8.GetString(text[..end])}\"") : null;
    }

    private static long Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? 0 : value.GetInt64();

    private async Task<HttpResponseMessage> GetAsync(string query)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(query, UriKind.RelativeOrAbsolute));
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("application/json;odata.metadata=minimal"));
        request.Headers.Add("Prefer", "odata.maxpagesize=50000");
        var answer = await analyst.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return answer.IsSuccessStatusCode ? answer : throw new InvalidOperationException($"{query}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
