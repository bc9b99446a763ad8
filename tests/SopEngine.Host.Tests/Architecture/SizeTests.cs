using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SopEngine.Host.Tests.Architecture;

/// <summary>Small files and methods, counted in lines. An exception is named here with its reason; the list may only shrink.</summary>
public sealed class SizeTests
{
    private const int LongestMethod = 40;

    /// <summary>Path of a file, or path#method, that may be longer, and why. Empty is how it should stay.</summary>
    private static readonly Dictionary<string, string> _exceptions = [];

    [Theory]
    [InlineData("src", 50, 150, 400)]
    [InlineData("tests", 120, 300, 500)]
    public void Files_are_small(string top, int median, int mostly, int longest)
    {
        var sizes = Repository.Code(top).Select(path => (Path: path, Lines: LinesOf(path))).OrderBy(file => file.Lines).ToList();

        sizes.Where(file => file.Lines > longest && !_exceptions.ContainsKey(file.Path)).Should().BeEmpty();
        sizes[sizes.Count / 2].Lines.Should().BeLessThanOrEqualTo(median, "that is the median allowed in {0}", top);
        sizes[sizes.Count * 9 / 10].Lines.Should().BeLessThanOrEqualTo(mostly, "nine files of ten in {0} are no longer", top);
    }

    [Fact]
    public void The_program_itself_only_composes()
    {
        LinesOf("src/SopEngine.Host/Program.cs").Should().BeLessThanOrEqualTo(80);
    }

    [Fact]
    public void A_method_fits_a_screen()
    {
        var long_ = Repository.Code("src").Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).SelectMany(LongMethods);

        long_.Where(method => !_exceptions.ContainsKey(method)).Should().BeEmpty();
    }

    [Fact]
    public void Every_exception_still_exists()
    {
        _exceptions.Keys.Where(named => !File.Exists(Repository.FullPath(named.Split('#')[0]))).Should().BeEmpty();
        _exceptions.Values.Where(string.IsNullOrWhiteSpace).Should().BeEmpty("an exception has a reason");
    }

    private static int LinesOf(string path) => File.ReadLines(Repository.FullPath(path)).Count();

    private static IEnumerable<string> LongMethods(string path)
    {
        var tree = CSharpSyntaxTree.ParseText(Repository.Read(path));
        foreach (var method in tree.GetRoot().DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax))
        {
            var span = tree.GetLineSpan(method.Span);
            if (span.EndLinePosition.Line - span.StartLinePosition.Line + 1 > LongestMethod)
            {
                yield return $"{path}#{NameOf(method)}";
            }
        }
    }

    private static string NameOf(Microsoft.CodeAnalysis.SyntaxNode method) => method switch
    {
        MethodDeclarationSyntax named => named.Identifier.Text,
        LocalFunctionStatementSyntax named => named.Identifier.Text,
        ConstructorDeclarationSyntax => ".ctor",
        _ => "operator",
    };
}
