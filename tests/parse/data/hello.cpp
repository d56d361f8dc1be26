#include <cstdio>

int main()
{
	std::puts("one\ttwo");
	return 0;
}
