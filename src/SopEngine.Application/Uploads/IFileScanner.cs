namespace SopEngine.Application.Uploads;

/// <summary>Looks through a file for what is known to do harm, before anybody can claim or download it.</summary>
public interface IFileScanner
{
    /// <summary>What it found. It never throws because of the scanner: one that does not answer is <see cref="ScanVerdict.Unreachable"/>.</summary>
    Task<ScanResult> ScanAsync(Stream content, CancellationToken stop);
}
