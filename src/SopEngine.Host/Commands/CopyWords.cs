using System.Globalization;
using System.Text;
using SopEngine.Persistence.Copies;

namespace SopEngine.Host.Commands;

/// <summary>What a backup holds, so that it can be compared with another: what is printed of two databases with the same content is the same but for file and sum.</summary>
internal static class CopyWords
{
    public static string Of(CopyFacts facts)
    {
        var text = new StringBuilder(Short(facts)).AppendLine().AppendLine(CultureInfo.InvariantCulture, $"SHA-256 {facts.Sha256}");
        foreach (var region in facts.Regions)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {region.Region,-24} {region.Tickets,10} tiket {region.Entries,12} catatan  ujung {region.Head}");
        }

        return text.ToString().TrimEnd();
    }

    public static string Short(CopyFacts facts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{facts.File}: {facts.Bytes} byte, utuh, bentuk {facts.Migration}, {facts.Regions.Sum(region => region.Tickets)} tiket, {facts.Regions.Sum(region => region.Entries)} catatan riwayat.");
}
