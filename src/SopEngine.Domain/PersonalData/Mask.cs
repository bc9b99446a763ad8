namespace SopEngine.Domain.PersonalData;

/// <summary>What stands in the place of personal data for whoever does not need it: enough to tell whether it is the one he has before him, too little to use it.</summary>
public static class Mask
{
    private const string Hidden = "•••";

    /// <summary>How much of a number stays, before and behind; a number with fewer than twice as many characters is hidden whole.</summary>
    private const int Head = 4, Tail = 2;

    /// <summary>A telephone number, a civil-servant number or a mail address, whichever it looks like.</summary>
    public static string Contact(string value) => value.Contains('@', StringComparison.Ordinal) ? Email(value) : Number(value);

    /// <summary>The first letter and the host: <c>b•••@batam.go.id</c>.</summary>
    public static string Email(string address) => address.LastIndexOf('@') is > 0 and var at ? address[..1] + Hidden + address[at..] : Hidden;

    /// <summary>The first four and the last two digits: <c>0812••••••78</c>.</summary>
    public static string Number(string number) =>
        number.Length < 2 * (Head + Tail) ? Hidden : number[..Head] + new string('•', number.Length - Head - Tail) + number[^Tail..];

    /// <summary>The first letter of each word: <c>S••• A•••</c>.</summary>
    public static string Name(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.EnumerateRunes().Take(1)) + Hidden));
}
