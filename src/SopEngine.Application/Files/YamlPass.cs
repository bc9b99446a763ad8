using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SopEngine.Application.Files;

/// <summary>
/// One reading of a text into nodes, bounded so that no file can hang the reader: so many values (an alias counts as often as it is used), so deep, and no
/// further than the first place where YAML itself breaks off. Pulls events one by one, so that nothing beyond a bound is ever read.
/// </summary>
internal sealed partial class YamlPass
{
    private readonly Parser _parser;
    private readonly string _text;
    private readonly ProblemList _problems;
    private readonly Dictionary<string, (YamlNode Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<(SourcePosition At, char Bracket)> _open = new();
    private SourcePosition _from = SourcePosition.Start;
    private SourcePosition _reached = SourcePosition.Start;
    private int _values;
    private bool _stopped;

    public YamlPass(string text, string file)
    {
        _text = text;
        _parser = new Parser(new StringReader(text));
        _problems = new ProblemList(file);
    }

    /// <summary>Where YAML broke off, or null when it was read to the end or to a bound.</summary>
    public YamlFailure? Failure { get; private set; }

    /// <summary>What else is wrong with the nodes.</summary>
    public ProblemList Problems => _problems;

    /// <summary>The root of the first document; null when there is none, and when the reading stopped half way.</summary>
    public YamlNode? Read()
    {
        while (Advance() && _parser.Current is StreamStart or DocumentStart)
        {
        }

        if (_stopped || _parser.Current is StreamEnd)
        {
            return null;
        }

        var root = ReadNode(1);
        Advance();
        if (!_stopped && Advance() && _parser.Current is DocumentStart second)
        {
            _problems.Error(
                PositionOf(second.Start), "", FileProblemCodes.SecondDocument,
                "Berkas ini memuat lebih dari satu dokumen; yang kedua tidak akan dibaca.", "Pindahkan bagian setelah \"---\" ke berkas tersendiri.");
        }

        return _stopped && (Failure is not null || _problems.HasErrors) ? null : root;
    }

    // stands on the first event of a node and leaves standing on the last
    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        var at = StartOf(current);
        if (!Count(1, at) || !Deepen(depth, at))
        {
            return new YamlScalar("", false, at);
        }

        if (current is not NodeEvent and not AnchorAlias)
        {
            // in some broken texts the parser ends a mapping right after a key
            Break(at, "");
            return new YamlScalar("", true, at);
        }

        if (current is AnchorAlias alias)
        {
            return Resolve(alias.Value.Value, at);
        }

        var before = _values;
        YamlNode node = current switch
        {
            SequenceStart start => ReadSequence(start, depth),
            MappingStart start => ReadMapping(start, depth),
            _ => ReadScalar((Scalar)current),
        };
        var head = (NodeEvent)current;
        CheckTag(head, at);
        if (!head.Anchor.IsEmpty)
        {
            _anchors[head.Anchor.Value] = (node, _values - before + 1);
        }

        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var at = PositionOf(scalar.Start);
        CheckCharacters(scalar.Value, at);
        return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain || IsStringTag(scalar), at);
    }

    private YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var at = StartOf(start);
        _open.Push((at, start.Style == SequenceStyle.Flow ? '[' : ' '));
        var items = new List<YamlNode>();
        while (Advance() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        Leave();
        return new YamlSequence(items, at);
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var at = StartOf(start);
        _open.Push((at, start.Style == MappingStyle.Flow ? '{' : ' '));
        var entries = new List<YamlEntry>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (Advance() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            if (!Advance())
            {
                break;
            }

            var value = ReadNode(depth + 1);
            if (KeyOf(key) is { } name && IsNew(known, name, key.At))
            {
                entries.Add(new YamlEntry(name, key.At, value));
            }
        }

        Leave();
        return new YamlMapping(entries, at);
    }

    private string? KeyOf(YamlNode key)
    {
        if (key is YamlScalar scalar)
        {
            return scalar.Text;
        }

        _problems.Error(key.At, "", FileProblemCodes.WrongKind, "Sebuah daftar ditulis di tempat nama kunci.",
            "Tulis kunci sebagai satu kata, lalu titik dua.");
        return null;
    }

    private bool IsNew(HashSet<string> known, string name, SourcePosition at)
    {
        if (known.Add(name))
        {
            return true;
        }

        _problems.Error(
            at, "", FileProblemCodes.DuplicateKey,
            $"Kunci \"{name}\" ditulis dua kali; hanya yang pertama yang dibaca.", "Gabungkan isinya atau hapus salah satu.");
        return false;
    }

    private YamlNode Resolve(string name, SourcePosition at)
    {
        if (!_anchors.TryGetValue(name, out var anchor))
        {
            _problems.Error(
                at, "", FileProblemCodes.UnknownAlias,
                $"\"*{name}\" menunjuk \"&{name}\" yang belum ada atau yang memuat dirinya sendiri.",
                $"Tulis \"&{name}\" pada nilai sebelum baris ini, atau tulis nilainya lagi.");
            return new YamlScalar("", true, at);
        }

        Count(anchor.Size - 1, at);
        return anchor.Node;
    }

    private bool Advance()
    {
        if (_stopped)
        {
            return false;
        }

        try
        {
            _stopped = !_parser.MoveNext();
        }
        catch (YamlException broken)
        {
            Break(PositionOf(broken.Start), broken.Message);
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or OverflowException or FormatException or IndexOutOfRangeException)
        {
            // the scanner's own slips on broken text, such as a bracket that is never closed
            Break(_reached, "");
        }

        if (!_stopped)
        {
            _from = _reached;
            _reached = PositionOf(_parser.Current!.End) is var end && end > _reached ? end : _reached;
        }

        return !_stopped;
    }

    private void Break(SourcePosition at, string message)
    {
        _stopped = true;
        var bracket = _open.TryPeek(out var open) && open.Bracket != ' ' ? open : ((SourcePosition At, char Bracket)?)null;
        Failure = YamlSyntax.Explain(_text, at > _reached ? at : _reached, bracket, message);
    }

    private void Leave()
    {
        // a pass that broke off still needs to know what was open
        if (!_stopped)
        {
            _open.Pop();
        }
    }

    // the parser gives the mapping of "[a: b]" no place of its own: then it is where the reading has got to
    private SourcePosition StartOf(ParsingEvent current)
    {
        var at = PositionOf(current.Start);
        return at > SourcePosition.Start ? at : _from;
    }

    private static SourcePosition PositionOf(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
