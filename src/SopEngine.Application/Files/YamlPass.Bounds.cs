using YamlDotNet.Core.Events;

namespace SopEngine.Application.Files;

/// <summary>What stops a pass or is reported on the way: too many values, too deep, tags, characters that cannot be printed.</summary>
internal sealed partial class YamlPass
{
    private bool Count(int values, SourcePosition at)
    {
        if (_stopped)
        {
            return false;
        }

        _values += values;
        if (_values <= YamlBounds.MostValues)
        {
            return true;
        }

        _stopped = true;
        _problems.Error(
            at, "", FileProblemCodes.TooManyValues,
            $"Berkas ini memuat lebih dari {YamlBounds.MostValues} nilai; pembacaan dihentikan di sini.",
            "Pecah menjadi beberapa SOP, atau kurangi pemakaian ulang dengan \"*\".");
        return false;
    }

    private bool Deepen(int depth, SourcePosition at)
    {
        if (depth <= YamlBounds.MostDepth)
        {
            return true;
        }

        _stopped = true;
        _problems.Error(
            at, "", FileProblemCodes.TooDeep,
            $"Isi bertingkat lebih dari {YamlBounds.MostDepth}; pembacaan dihentikan di sini.", "Periksa lekukan atau kurung di sekitar baris ini.");
        return false;
    }

    private void CheckTag(NodeEvent node, SourcePosition at)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific || IsStringTag(node) || node.Tag.Value is "tag:yaml.org,2002:seq" or "tag:yaml.org,2002:map")
        {
            return;
        }

        _problems.Error(at, "", FileProblemCodes.Tag, $"Tanda jenis \"{node.Tag.Value}\" tidak dikenal.",
            "Hapus tanda itu; apit teks dengan tanda petik bila perlu.");
    }

    private static bool IsStringTag(NodeEvent node) => !node.Tag.IsEmpty && node.Tag.Value == "tag:yaml.org,2002:str";

    private void CheckCharacters(string text, SourcePosition at)
    {
        if (TextCharacters.FirstBad(text) is { } bad)
        {
            _problems.Error(
                at, "", FileProblemCodes.Character,
                $"Teks ini memuat karakter kendali (U+{bad:X4}) yang tidak dapat dicetak.", "Hapus karakter itu, lalu ketik ulang teksnya.");
        }
    }
}
