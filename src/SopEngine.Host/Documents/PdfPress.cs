using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SopEngine.Domain.Problems;

namespace SopEngine.Host.Documents;

/// <summary>Makes PDF of pages, one at a time, and keeps the last few: the same page is printed once.</summary>
public sealed class PdfPress(IOptions<DocumentOptions> options) : IDisposable
{
    private const int Kept = 12;

    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentDictionary<string, byte[]> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = new();
    private readonly string? _program = ChromiumPrograms.Find(options.Value.Chromium);

    /// <summary>Whether this host can make any.</summary>
    public bool Works => _program is not null;

    public void Dispose() => _one.Dispose();

    /// <param name="html">A page that needs nothing beside itself.</param>
    /// <param name="stop">The reader has gone.</param>
    public async Task<Result<byte[]>> PrintAsync(string html, CancellationToken stop)
    {
        if (_program is null)
        {
            return new DocumentProblems.PdfNotMadeHere();
        }

        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (_made.TryGetValue(key, out var known))
        {
            return known;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(options.Value.TimeLimit);
        try
        {
            await _one.WaitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new DocumentProblems.PdfFailed();
        }

        try
        {
            return _made.TryGetValue(key, out known) ? known : Keep(key, await RunAsync(_program, html, limit.Token));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new DocumentProblems.PdfFailed();
        }
        finally
        {
            _one.Release();
        }
    }

    private Result<byte[]> Keep(string key, byte[]? pdf)
    {
        if (pdf is null)
        {
            return new DocumentProblems.PdfFailed();
        }

        _made[key] = pdf;
        _order.Enqueue(key);
        while (_order.Count > Kept && _order.TryDequeue(out var oldest))
        {
            _made.TryRemove(oldest, out _);
        }

        return pdf;
    }

    private async Task<byte[]?> RunAsync(string program, string html, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("sopengine-pdf-").FullName;
        try
        {
            var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
            await File.WriteAllTextAsync(page, html, stop);
            var made = await ChromiumRun.PrintAsync(program, folder, page, pdf, stop) && new FileInfo(pdf) is { Exists: true, Length: > 0 } file
                && file.Length <= options.Value.MostMegabytes * 1024L * 1024L;
            return made ? await File.ReadAllBytesAsync(pdf, stop) : null;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // a part of the program that is just ending still wrote: what is left is the system's to sweep
        }
    }
}
